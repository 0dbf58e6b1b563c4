namespace Mimamori.Features.Sensors.Wire;

/// <summary>The service that runs a sensor with the one right it needs (capabilities(7): CAP_NET_RAW) and nothing else.</summary>
public static class SystemdUnit
{
    public static string Write(string program, string card) => $"""
        # /etc/systemd/system/mimamori-sensor.service
        [Unit]
        Description=Mimamori sensor on {card}
        Wants=network-online.target
        After=network-online.target

        [Service]
        ExecStart={program} sensor --interface {card} --state /var/lib/mimamori-sensor
        DynamicUser=yes
        StateDirectory=mimamori-sensor
        StateDirectoryMode=0700
        AmbientCapabilities=CAP_NET_RAW
        CapabilityBoundingSet=CAP_NET_RAW
        NoNewPrivileges=yes
        ProtectSystem=strict
        ProtectHome=yes
        PrivateTmp=yes
        ProtectKernelTunables=yes
        ProtectKernelModules=yes
        ProtectControlGroups=yes
        RestrictAddressFamilies=AF_PACKET AF_INET AF_INET6 AF_UNIX AF_NETLINK
        RestrictNamespaces=yes
        SystemCallArchitectures=native
        MemoryMax=1G
        Restart=always
        RestartSec=30

        [Install]
        WantedBy=multi-user.target

        """;
}

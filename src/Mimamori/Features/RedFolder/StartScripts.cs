namespace Mimamori.Features.RedFolder;

/// <summary>What a person presses on the spare machine. A stick may forbid programs to run, so everything goes onto the machine first.</summary>
public static class StartScripts
{
    public const string Shell = "start.sh", Windows = "start.cmd";

    public static string ForShell(string backup) => $$"""
        #!/bin/sh
        # Mimamori: restores the house from this kit onto this machine and starts it. The words in the envelope are asked for.
        set -eu
        here=$(cd "$(dirname "$0")" && pwd)
        home=${MIMAMORI_KIT_HOME:-$HOME/mimamori-kit}
        mkdir -p "$home"
        cp -R "$here/{{KitProgram.Folder}}" "$home/"
        dotnet=$home/{{KitProgram.Folder}}/dotnet/dotnet
        if [ -f "$dotnet" ]; then chmod +x "$dotnet"; else dotnet=dotnet; fi
        "$dotnet" "$home/{{KitProgram.Folder}}/mimamori.dll" kit --check "$here"
        [ -f "$home/data/mimamori.db" ] || "$dotnet" "$home/{{KitProgram.Folder}}/mimamori.dll" restore "$here/{{backup}}" --data "$home/data" "$@"
        exec "$dotnet" "$home/{{KitProgram.Folder}}/mimamori.dll" serve --closed --data "$home/data" --urls "${MIMAMORI_KIT_URLS:-http://localhost:5080}"

        """.ReplaceLineEndings("\n");

    public static string ForWindows(string backup) => $$"""
        @echo off
        rem Mimamori: restores the house from this kit onto this machine and starts it. The words in the envelope are asked for.
        set "here=%~dp0"
        if not defined MIMAMORI_KIT_HOME set "MIMAMORI_KIT_HOME=%LOCALAPPDATA%\mimamori-kit"
        xcopy /E /I /Y /Q "%here%{{KitProgram.Folder}}" "%MIMAMORI_KIT_HOME%\{{KitProgram.Folder}}" >nul || exit /b 1
        set "dotnet=%MIMAMORI_KIT_HOME%\{{KitProgram.Folder}}\dotnet\dotnet.exe"
        if not exist "%dotnet%" set "dotnet=dotnet"
        "%dotnet%" "%MIMAMORI_KIT_HOME%\{{KitProgram.Folder}}\mimamori.dll" kit --check "%here%." || exit /b 1
        if not exist "%MIMAMORI_KIT_HOME%\data\mimamori.db" "%dotnet%" "%MIMAMORI_KIT_HOME%\{{KitProgram.Folder}}\mimamori.dll" restore "%here%{{backup.Replace('/', '\\')}}" --data "%MIMAMORI_KIT_HOME%\data" %* || exit /b 1
        start "" http://localhost:5080
        "%dotnet%" "%MIMAMORI_KIT_HOME%\{{KitProgram.Folder}}\mimamori.dll" serve --closed --data "%MIMAMORI_KIT_HOME%\data"

        """.ReplaceLineEndings("\r\n");
}

<#
.SYNOPSIS
  みまもり PCしらべ: このPCが何であるかを、USBメモリーの1つのファイルに書き出します。

.DESCRIPTION
  ・何も入れません。何も変えません。どこにも送りません。管理者の権限はいりません。
  ・読むもの: PCの名前、Windowsの種類と版、メーカー・型番・製造番号、LANの口（MACアドレスとIPアドレス）、
    入っているソフトの名前と版、最後の更新日、コンピュータのウイルス対策と暗号化が動いているか。
  ・読まないもの: だれが使っているか、書類、写真、患者さんの情報、見たホームページ、パスワード。
  ・書くもの: このファイルのとなりに mimamori-PC名-日付.json を1つ。中身はメモ帳で読めます。

  Windows PowerShell 5.1 以降。はじめ方: となりの mimamori-collect.cmd を2回押す（ダブルクリック）。
  書き出す形の説明: docs/collector-json.md
#>
[CmdletBinding()]
param(
    # ためすときに使います。働きだけを読みこみ、PCは調べません。
    [switch] $FunctionsOnly
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$script:Notes = New-Object System.Collections.ArrayList

# 読めないものがあっても止まらず、何が読めなかったかを書き残します。
function Read-Part([string] $What, [scriptblock] $Read) {
    try { & $Read }
    catch { [void] $script:Notes.Add("${What}: $($_.Exception.GetType().Name)"); $null }
}

function ConvertTo-Day($Date) {
    if ($null -eq $Date) { return $null }
    return ([datetime] $Date).ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)
}

function ConvertTo-FileName([string] $Name) {
    $clean = $Name -replace '[^\w-]', '_'
    if ($clean.Length -eq 0) { $clean = 'PC' }
    return $clean.Substring(0, [Math]::Min($clean.Length, 40))
}

# 本物のLANの口だけを残します。VPNや仮想の口、Bluetoothは機器の目印になりません。
function Test-RealAdapter($Adapter) {
    $id = [string] $Adapter.PNPDeviceID
    return [bool] $Adapter.PhysicalAdapter -and $Adapter.MACAddress -and -not ($id -match '^(ROOT|BTH|SWD|VMS_MP)')
}

# productState は数ひとつに、動いているか（上から3けため）と新しいか（下から2けため）が入っています。
function ConvertFrom-ProductState([int] $State) {
    return @{ on = ((($State -shr 12) -band 0xF) -eq 1); upToDate = ((($State -shr 4) -band 0xF) -eq 0) }
}

# エクスプローラーが鍵の印に使う数です。1、3、5 は暗号化されている、2 はされていない。ほかは分かりません。
function ConvertFrom-BitLockerState($State) {
    switch ([string] $State) { '1' { $true } '3' { $true } '5' { $true } '2' { $false } default { $null } }
}

function Select-Software($Entries) {
    $seen = @{}
    foreach ($entry in $Entries) {
        $name = [string] $entry.DisplayName
        if ($name.Trim().Length -eq 0 -or $entry.SystemComponent -eq 1 -or $entry.ParentKeyName) { continue }
        $key = "$name|$($entry.DisplayVersion)"
        if ($seen.ContainsKey($key)) { continue }
        $seen[$key] = $true
        [ordered] @{ name = $name.Trim(); version = [string] $entry.DisplayVersion; publisher = [string] $entry.Publisher }
    }
}

function Get-Machine {
    $system = Get-CimInstance Win32_ComputerSystem
    $bios = Get-CimInstance Win32_BIOS
    return [ordered] @{ maker = [string] $system.Manufacturer; model = [string] $system.Model; serialNumber = ([string] $bios.SerialNumber).Trim() }
}

function Get-System {
    $os = Get-CimInstance Win32_OperatingSystem
    $key = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $display = $null
    foreach ($name in 'DisplayVersion', 'ReleaseId') {
        if ($null -eq $display -and $key.PSObject.Properties[$name]) { $display = [string] $key.$name }
    }
    $updates = Read-Part '最後の更新日' { Get-CimInstance Win32_QuickFixEngineering | Where-Object { $_.InstalledOn } | Sort-Object InstalledOn | Select-Object -Last 1 }
    $updated = $null
    if ($updates) { $updated = ConvertTo-Day $updates.InstalledOn }
    return [ordered] @{
        caption = [string] $os.Caption; version = [string] $os.Version; displayVersion = $display
        architecture = [string] $os.OSArchitecture; productType = [int] $os.ProductType; lastUpdatedOn = $updated
    }
}

function Get-Adapters {
    $addresses = @{}
    foreach ($config in Get-CimInstance Win32_NetworkAdapterConfiguration) { $addresses[[int] $config.Index] = $config.IPAddress }
    foreach ($adapter in Get-CimInstance Win32_NetworkAdapter) {
        if (-not (Test-RealAdapter $adapter)) { continue }
        [ordered] @{
            description = [string] $adapter.Name; mac = [string] $adapter.MACAddress; physical = $true
            connected = ($adapter.NetConnectionStatus -eq 2); addresses = @($addresses[[int] $adapter.Index] | Where-Object { $_ })
        }
    }
}

function Get-Software {
    $keys = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*',
            'HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*',
            'HKCU:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*'
    $entries = foreach ($key in $keys) {
        Get-ItemProperty $key -ErrorAction SilentlyContinue |
            Select-Object DisplayName, DisplayVersion, Publisher, SystemComponent, ParentKeyName
    }
    Select-Software $entries
}

function Get-Antivirus {
    foreach ($product in Get-CimInstance -Namespace 'root/SecurityCenter2' -ClassName AntiVirusProduct) {
        $state = ConvertFrom-ProductState ([int] $product.productState)
        [ordered] @{ name = [string] $product.displayName; on = $state.on; upToDate = $state.upToDate }
    }
}

function Get-BitLocker {
    $shell = New-Object -ComObject Shell.Application
    $drive = $env:SystemDrive
    $state = $shell.NameSpace("$drive\").Self.ExtendedProperty('System.Volume.BitLockerProtection')
    [ordered] @{ drive = $drive; on = (ConvertFrom-BitLockerState $state) }
}

# ひとつの記録にまとめます。
function New-Record($Parts) {
    return [ordered] @{
        schema = 'mimamori.collect/1'; collector = '1.0'
        collectedAt = [datetime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
        name = $Parts.name; domain = $Parts.domain; os = $Parts.os; machine = $Parts.machine
        adapters = @($Parts.adapters); software = @($Parts.software)
        protection = [ordered] @{ antivirus = @($Parts.antivirus); bitLocker = @($Parts.bitLocker) }
        notes = @($script:Notes)
    }
}

function Save-Record($Record, [string] $Folder) {
    $file = Join-Path $Folder ('mimamori-{0}-{1}.json' -f (ConvertTo-FileName $Record.name), (Get-Date).ToString('yyyyMMdd'))
    $json = ConvertTo-Json -InputObject $Record -Depth 6
    [IO.File]::WriteAllText($file, $json, (New-Object Text.UTF8Encoding($false)))
    return $file
}

if ($FunctionsOnly) { return }

Write-Host ''
Write-Host '  みまもり PCしらべ'
Write-Host '  このPCを調べています。30秒ほどお待ちください……'
$domain = Read-Part 'グループの名前' { [string] (Get-CimInstance Win32_ComputerSystem).Domain }
$parts = @{
    name = $env:COMPUTERNAME; domain = $domain
    os = (Read-Part 'Windowsの版' { Get-System })
    machine = (Read-Part 'メーカーと製造番号' { Get-Machine })
    adapters = (Read-Part 'LANの口' { Get-Adapters })
    software = (Read-Part 'ソフトの一覧' { Get-Software })
    antivirus = (Read-Part 'コンピュータのウイルス対策' { Get-Antivirus })
    bitLocker = (Read-Part '暗号化' { Get-BitLocker })
}
try {
    $file = Save-Record (New-Record $parts) $PSScriptRoot
    Write-Host ''
    Write-Host '  できました。次のファイルができています。'
    Write-Host "    $(Split-Path -Leaf $file)"
    Write-Host '  USBメモリーを抜いて、次のPCへ進んでください。'
}
catch {
    Write-Host ''
    Write-Host '  USBメモリーに書けませんでした。空きと、書き込み禁止のつまみを確かめて、もう一度お試しください。'
    exit 1
}

@echo off
rem Starts mimamori-collect.ps1 beside this file. Bypass holds for this one start and changes no setting of the PC.
powershell.exe -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0mimamori-collect.ps1"
echo.
pause

@echo off
rem Sets everything up on a Windows machine and runs the program:  run.bat demo  |  run.bat test  |  run.bat
setlocal
cd /d "%~dp0"
set PYTHONUTF8=1
set VENV=.venv
set EXTRA=
if "%~1"=="test" set EXTRA=[test]
if exist "%VENV%\Scripts\python.exe" goto ready
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1
if not errorlevel 1 (
    py -3 -m venv "%VENV%" || exit /b 2
) else (
    winget install --exact --id Python.Python.3.12 --scope user --silent --accept-package-agreements --accept-source-agreements || goto nopython
    "%LOCALAPPDATA%\Programs\Python\Python312\python.exe" -m venv "%VENV%" || goto nopython
)
:ready
if "%EXTRA%"=="" if exist "%VENV%\so-dai-hoi" goto start
"%VENV%\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check ".%EXTRA%" || exit /b 2
echo ready> "%VENV%\so-dai-hoi"
:start
if "%~1"=="test" (
    "%VENV%\Scripts\python.exe" -m tests
) else (
    "%VENV%\Scripts\python.exe" main.py %*
)
exit /b %errorlevel%
:nopython
echo Can Python 3.11 tro len: https://www.python.org/downloads/ 1>&2
exit /b 2

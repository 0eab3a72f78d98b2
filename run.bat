@echo off
rem Sets everything up on a Windows machine and runs the program:  run.bat demo  |  run.bat test  |  run.bat
setlocal
cd /d "%~dp0"
set PYTHONUTF8=1
set VENV=.venv
set EXTRA=
if "%~1"=="test" set EXTRA=[test]
rem What a set-up was made for: the checksum of pyproject.toml, and [test] where the tools of the tests are there too.
set SUM=
for /f "skip=1 delims=" %%h in ('certutil -hashfile pyproject.toml SHA256') do if not defined SUM set SUM=%%h
set SUM=%SUM: =%
set MADEFOR=
if exist "%VENV%\so-dai-hoi" set /p MADEFOR=<"%VENV%\so-dai-hoi"
rem A folder that broke half-way has no pip that answers: it is made anew.
if not exist "%VENV%\Scripts\python.exe" goto make
"%VENV%\Scripts\python.exe" -c "" >nul 2>&1 || goto make
if "%MADEFOR%"=="%SUM%%EXTRA%" goto start
if "%MADEFOR%"=="%SUM%[test]" goto start
"%VENV%\Scripts\python.exe" -m pip --version >nul 2>&1 && goto install
:make
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1
if not errorlevel 1 (
    py -3 -m venv --clear "%VENV%" || exit /b 2
) else (
    winget install --exact --id Python.Python.3.12 --scope user --silent --accept-package-agreements --accept-source-agreements || goto nopython
    "%LOCALAPPDATA%\Programs\Python\Python312\python.exe" -m venv --clear "%VENV%" || goto nopython
)
:install
if exist "%VENV%\so-dai-hoi" del "%VENV%\so-dai-hoi"
"%VENV%\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check ".%EXTRA%" || exit /b 2
>"%VENV%\so-dai-hoi" echo %SUM%%EXTRA%
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

@echo off
rem Runs Wian on Windows: wian serve, wian find TEXT, ... Not tested: it was written where there is no Windows.
rem Finds a JDK (WIAN_JAVA_HOME, JAVA_HOME, PATH) and builds first where nothing is built yet; after a change of the
rem sources, delete pipeline\target\wian.jar.
setlocal
chcp 65001 >nul
set "BIN=%~dp0"
set "ROOT=%BIN%..\.."
set "APP=%ROOT%\pipeline\target\wian.jar"

set "JDK=%WIAN_JAVA_HOME%"
if not defined JDK set "JDK=%JAVA_HOME%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%D in ("%%~dp$PATH:J..") do set "JDK=%%~fD"
if not exist "%JDK%\bin\javac.exe" (
  echo wian: Wian needs a JDK 21 or newer: install Temurin 25 and try again ^(or set WIAN_JAVA_HOME^) 1>&2
  exit /b 69
)

if not exist "%APP%" (
  echo wian: building Wian, the first time takes minutes 1>&2
  set "JAVA_HOME=%JDK%"
  call mvn -q -B -ntp -f "%ROOT%\pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2 || exit /b 69
)

"%JDK%\bin\java" "@%BIN%jvm.options" -jar "%APP%" %*
exit /b %ERRORLEVEL%

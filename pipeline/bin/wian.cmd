@echo off
rem Wian's command line for Windows, in simple form. Not tried by the tests, which run on Debian.
rem Needs JAVA_HOME (a JDK 21 or newer) and, to build the first time, Maven on the PATH.
setlocal
chcp 65001 >nul
set "PIPELINE=%~dp0.."
if not exist "%JAVA_HOME%\bin\java.exe" (
  echo wian: set JAVA_HOME to a JDK 21 or newer, such as Temurin 25 1>&2
  exit /b 4
)
if not exist "%PIPELINE%\target\wian-pipeline.jar" call mvn -q -B -f "%PIPELINE%\..\pom.xml" -DskipTests package || exit /b 4
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -jar "%PIPELINE%\target\wian-pipeline.jar" %*

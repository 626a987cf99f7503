# Finds a JDK that Wian runs on; sourced by the scripts beside it. Sets WIAN_JAVA (the home folder of the JDK) and
# WIAN_JAVA_MAJOR, or ends with one line that says what to install.
# หา JDK ที่ใช้กับเวียนได้ (รุ่น 21 ขึ้นไป)

# Java opens files with Thai names only where the locale is UTF-8.
LC_ALL=C.UTF-8
export LC_ALL

wian_jdk_major() { # the major version of the JDK in folder $1; nothing where there is none
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

wian_find_jdk() {
  WIAN_JAVA=
  WIAN_JAVA_MAJOR=0
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && on_path=${on_path%/bin/javac}
  for home in "${WIAN_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path"; do
    major=$(wian_jdk_major "$home")
    if [ "${major:-0}" -ge 21 ]; then
      WIAN_JAVA=$home
      WIAN_JAVA_MAJOR=$major
      return
    fi
  done
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
    major=$(wian_jdk_major "$home")
    if [ "${major:-0}" -ge 21 ] && [ "$major" -gt "$WIAN_JAVA_MAJOR" ]; then
      WIAN_JAVA=$home
      WIAN_JAVA_MAJOR=$major
    fi
  done
  if [ -z "$WIAN_JAVA" ]; then
    echo "wian: ต้องติดตั้ง JDK รุ่น 21 ขึ้นไป เช่นแพ็กเกจ temurin-25-jdk / install a JDK 21 or newer, such as the package temurin-25-jdk" >&2
    exit 4
  fi
}

# Installs Debian packages that are missing, and says so. $1: what for; the rest: COMMAND:PACKAGE pairs, or DIR/:PACKAGE.
wian_install() {
  reason=$1
  shift
  missing=
  for pair in "$@"; do
    thing=${pair%%:*}
    case $thing in
      */*) ls $thing >/dev/null 2>&1 || missing="$missing ${pair#*:}" ;;
      *) command -v "$thing" >/dev/null 2>&1 || missing="$missing ${pair#*:}" ;;
    esac
  done
  [ -z "$missing" ] && return 0
  echo "ติดตั้ง / installing:$missing ($reason)"
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "wian: กรุณาติดตั้งเอง / please install yourself:$missing" >&2
    exit 4
  fi
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  # shellcheck disable=SC2086 # a list of packages
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

wian_packages() {
  wian_install "builds Wian; reads Thai from scans" mvn:maven tesseract:tesseract-ocr \
    "/usr/share/tesseract-ocr/*/tessdata/tha.traineddata:tesseract-ocr-tha"
}

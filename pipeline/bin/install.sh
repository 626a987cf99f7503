# Sourced by the scripts beside it, after jdk.sh (POSIX sh). Installs Debian packages that are missing, and says which
# and what for.

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# install_missing PACKAGE "ทำไม / why": fails where it cannot be installed, having said what to do.
install_package() {
  say "ติดตั้ง $1: $2 (apt-get install $1)"
  if ! command -v apt-get > /dev/null 2>&1; then
    say "ไม่มี apt-get กรุณาติดตั้ง $1 เอง / there is no apt-get here: install $1 yourself"
    return 1
  fi
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo > /dev/null 2>&1; then
    say "ต้องเป็น root หรือมี sudo / this needs root or sudo: apt-get install $1"
    return 1
  fi
  # On a fresh machine apt-get knows no packages yet.
  apt-cache show "$1" > /dev/null 2>&1 || as_root apt-get -q update >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$1" >&2
}

has_tesseract() {
  command -v tesseract > /dev/null 2>&1 && tesseract --list-langs 2> /dev/null | grep -qx tha
}

# What Wian is built with; without it nothing goes on.
need_maven() {
  command -v mvn > /dev/null 2>&1 ||
    install_package maven "ใช้สร้างโปรแกรม / Wian is built with it"
}

# The other engine for scans, which the office may choose; its tests are left out where it is missing.
want_tesseract() {
  has_tesseract || {
    why="ใช้ทดสอบตัวอ่านสแกนสำรอง / the other engine for scans, for its tests"
    install_package tesseract-ocr "$why" && install_package tesseract-ocr-tha "$why"
  } || say "ไม่มี Tesseract จะข้ามการทดสอบของมัน / no Tesseract: its tests are left out"
}

# A newer Debian has a JDK of its own; Debian 12 has none that is new enough.
need_jdk() {
  find_jdk && return 0
  for package in temurin-25-jdk openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    if apt-cache show "$package" > /dev/null 2>&1; then
      install_package "$package" "ใช้สร้างและรันโปรแกรม / Wian is built with it and runs on it" && find_jdk && return 0
    fi
  done
  say_no_jdk
  return 1
}

# Sourced by the scripts beside it (POSIX sh). Finds a JDK that Wian runs and is built on: 21 or newer.
#
# find_jdk sets jdk (its folder), jdk_feature (25) and jdk_runtime (25.0.1+8-LTS); it fails where there is none.
# Looked for in this order: WIAN_JAVA_HOME, JAVA_HOME, the java of PATH, then the newest in the usual folders.

jdk_oldest=21

# The release file says what java -version would, without starting it.
read_release() {
  feature=0
  runtime=
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r release_key release_value; do
    release_value=${release_value#\"}
    release_value=${release_value%\"}
    case $release_key in
      JAVA_VERSION) feature=${release_value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) runtime=$release_value ;;
    esac
  done < "$1/release"
  [ "${feature:-0}" -ge "$jdk_oldest" ]
}

use_jdk() {
  read_release "$1" || return 1
  jdk=$1
  jdk_feature=$feature
  jdk_runtime=${runtime:-$feature}
}

jdk_of_path() {
  path_java=$(command -v java) && path_java=$(readlink -f "$path_java" 2> /dev/null) || return 1
  use_jdk "${path_java%/bin/java}"
}

newest_jdk() {
  newest=0
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if read_release "$candidate" && [ "$feature" -gt "$newest" ]; then
      newest=$feature
      newest_dir=$candidate
    fi
  done
  [ "$newest" -gt 0 ] && use_jdk "$newest_dir"
}

find_jdk() {
  { [ -n "${WIAN_JAVA_HOME:-}" ] && use_jdk "$WIAN_JAVA_HOME"; } ||
    { [ -n "${JAVA_HOME:-}" ] && use_jdk "$JAVA_HOME"; } ||
    jdk_of_path ||
    newest_jdk
}

say() {
  printf 'wian: %s\n' "$*" >&2
}

say_no_jdk() {
  say "ต้องมี JDK $jdk_oldest ขึ้นไป: ติดตั้งแพ็กเกจ temurin-25-jdk แล้วลองใหม่ (หรือตั้ง WIAN_JAVA_HOME)" \
    "/ Wian needs a JDK $jdk_oldest or newer: install the package temurin-25-jdk and try again (or set WIAN_JAVA_HOME)"
}

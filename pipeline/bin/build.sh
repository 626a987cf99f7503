# Sourced by the scripts beside it, after jdk.sh (POSIX sh). Builds Wian where it is missing or older than its sources,
# and makes the cache that lets it start fast.
#
# Wants root (the top of the source tree) and jdk; sets app (the jar to run) and jvm (options for this JDK).

target=$root/pipeline/target
app=$target/wian.jar
stamp=$target/built
lock=$target/building
log=$target/build.log

outdated() {
  [ -f "$app" ] || return 0
  # Maven leaves a jar as it is where nothing that goes into it changed: the stamp says when it was looked at last.
  newest=$app
  [ "$stamp" -nt "$app" ] && newest=$stamp
  [ -n "$(find "$root/pom.xml" "$root/index/pom.xml" "$root/index/src/main" \
    "$root/pipeline/recogniser/pom.xml" "$root/pipeline/recogniser/src/main" \
    "$root/pipeline/pom.xml" "$root/pipeline/src/main" -newer "$newest" 2> /dev/null | head -n 1)" ]
}

# Two that start at once must not build into one folder; a lock whose owner is gone is taken over.
take_lock() {
  mkdir -p "$target" || return 1
  until mkdir "$lock" 2> /dev/null; do
    owner=$(cat "$lock/pid" 2> /dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2> /dev/null; then
      rm -rf "$lock"
    else
      sleep 1
    fi
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ > "$lock/pid"
}

free_lock() {
  rm -rf "$lock"
  trap - EXIT INT TERM
}

build() {
  if ! command -v mvn > /dev/null 2>&1; then
    say "ต้องมี Maven เพื่อสร้างโปรแกรม: ติดตั้งแพ็กเกจ maven / Maven is needed to build Wian: install the package maven"
    return 1
  fi
  say "กำลังสร้างโปรแกรม ครั้งแรกใช้เวลาหลายนาที / building Wian, the first time takes minutes ($log)"
  # Moved, not written over: a service that runs from these jars goes on with the files that it has open.
  mkdir -p "$target/before"
  mv -f "$app" "$target"/lib/wian-*.jar "$target/before" 2> /dev/null
  if ! JAVA_HOME=$jdk mvn -B -ntp -f "$root/pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    > "$log" 2>&1; then
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    mv -f "$target/before/wian.jar" "$target" 2> /dev/null
    mv -f "$target/before"/wian-*-*.jar "$target/lib" 2> /dev/null
    say "สร้างโปรแกรมไม่สำเร็จ / the build failed ($log)"
    return 1
  fi
  touch "$stamp"
}

# From 25 on a JDK keeps classes loaded and linked, with their profiles (JEP 483, 514, 515); before, loaded only.
# An empty file says that no cache can be made: it is not tried again until the next build.
options_of_jdk() {
  cache=$target/start/$(printf %s "$jdk_runtime" | tr -c 'A-Za-z0-9._+-' _)
  jvm=
  use_cache=-XX:SharedArchiveFile=
  # Netty and Lucene use what JDKs from 24 on warn of.
  [ "$jdk_feature" -ge 24 ] && jvm=--sun-misc-unsafe-memory-access=allow
  [ "$jdk_feature" -ge 25 ] && use_cache=-XX:AOTCache=
  return 0
}

stale_cache() {
  [ ! -f "$cache" ] || [ "$app" -nt "$cache" ]
}

wian_java() {
  # shellcheck disable=SC2086 # jvm is one word or none
  "$jdk/bin/java" @"$bin/jvm.options" $jvm "$@"
}

# In two steps, where the JDK would do both in one (-XX:AOTCacheOutput): that breaks on a path with a space in it.
make_cache() {
  wian_java -jar "$app" add --home "$target/start/home" "$root/fixtures/circulars/flood-2-province.txt" || return 1
  if [ "$jdk_feature" -ge 25 ]; then
    wian_java -XX:AOTMode=record -XX:AOTConfiguration="$cache.record" -jar "$app" rehearse --home "$target/start/home" &&
      wian_java -XX:AOTMode=create -XX:AOTConfiguration="$cache.record" -XX:AOTCache="$cache.new" -jar "$app"
  else
    wian_java -XX:ArchiveClassesAtExit="$cache.new" -jar "$app" rehearse --home "$target/start/home"
  fi
}

make_start_fast() {
  say "กำลังเตรียมให้เริ่มทำงานเร็ว ทำครั้งเดียว / preparing a fast start, once after each build"
  rm -rf "$target/start"
  mkdir "$target/start" || return 0
  make_cache > "$target/rehearsal.log" 2>&1 && [ -s "$cache.new" ] || : > "$cache.new"
  mv "$cache.new" "$cache"
  rm -rf "$cache.record" "$target/start/home"
}

make_ready() {
  options_of_jdk
  if outdated || stale_cache; then
    # Where the folder cannot be written, what is there is used.
    if [ -f "$app" ] && [ ! -w "$target" ]; then
      return 0
    fi
    take_lock || return 1
    if outdated; then
      build || return 1
    fi
    if stale_cache; then
      make_start_fast
    fi
    free_lock
  fi
}

# Sourced by ./mvnw and ./run. find_jdk prints the home of a JDK of at least release $1, or fails.
# Looked at in this order: JAVA_HOME, the PATH, and the folders where installers put JDKs.

jdk_release() { # the feature release of the JDK at home $1 (17, 25 ...), nothing where there is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  on_path=$(command -v javac 2>/dev/null) && dirname "$(dirname "$(readlink -f "$on_path")")"
  ls -d /usr/lib/jvm/*/ /opt/java/*/ /opt/jdk*/ "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/ "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home/ \
    2>/dev/null | sed 's,/$,,'
}

find_jdk() {
  # The loop leaves at the first that fits, so the writer may find its pipe closed: no word about that.
  jdk_candidates 2>/dev/null | while IFS= read -r home; do
    release=$(jdk_release "$home") || continue
    if [ "${release:-0}" -ge "$1" ]; then printf '%s\n' "$home"; break; fi
  done | grep . || {
    echo "Selaras needs a JDK $1 or newer and found none (looked at JAVA_HOME, the PATH and the usual install folders)." >&2
    echo "Install one, for example Eclipse Temurin $1, and set JAVA_HOME to its folder." >&2
    return 1
  }
}

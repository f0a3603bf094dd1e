# Runs a server that must not outlive the process at the other end of our standard input.
# Arguments: stop signal, seconds of grace, folder to delete at the end (or nothing), then the command.
signal=$1 grace=$2 scratch=$3
shift 3
trap '' HUP INT
exec 3<&0 </dev/null

"$@" 3<&- &
server=$!
trap 'kill -s "$signal" "$server" 2>/dev/null' TERM

# Nothing is ever written to the pipe, so the read ends when the other side closes it or dies.
(
  trap '' TERM
  while read -r _ <&3; do :; done
  kill -s "$signal" "$server" || exit 0
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -s 0 "$server"; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -s KILL "$server"
) 2>/dev/null &
watcher=$!
exec 3<&-

# A signal to us interrupts wait, so only a server that is gone ends the loop.
while :; do
  wait "$server"
  status=$?
  kill -s 0 "$server" 2>/dev/null || break
done
kill -s KILL "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
[ -z "$scratch" ] || rm -rf "$scratch"
exit "$status"

#!/bin/sh
# Usage: sh test/machine/node-starts.sh. The Node that comes as a package needs a library that a bare Debian lacks: installed here where that can be done.
node --version >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Node does not start without libatomic: apt-get installs Debian's libatomic1."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libatomic1 >/dev/null
  node --version >/dev/null 2>&1 && exit 0
fi
echo "Node does not start; install what it misses (libatomic1 on Debian), and run this again: $(node --version 2>&1)" >&2
exit 1

#!/bin/sh
# Documents in as JSON lines, answers out as JSON lines, for engines that take any exit code but 0 for a broken worker
# and throw its answers away: what could not be read stands in the answers themselves.
aktenkundig extract --jsonl
code=$?
case $code in
65 | 66) exit 0 ;;
*) exit $code ;;
esac

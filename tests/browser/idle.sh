#!/usr/bin/env bash
# usage: idle.sh USER MINUTES: ages the open sessions of a demo account, as if nobody had
# acted for so long. For tests of the lock; nothing in the product does this.
set -eu
user=$1 minutes=$2
case $user$minutes in *[!a-z.0-9]*) exit 2 ;; esac
mariadb --defaults-file="${RUN:?}/secret/root.cnf" danhgia -e "
UPDATE session s JOIN person p ON p.id = s.person_id
   SET s.seen_at = s.seen_at - INTERVAL $minutes MINUTE, s.checked_at = s.checked_at
 WHERE p.uid = '$user' AND s.ended_at IS NULL"

#!/usr/bin/env bash
# Proves: `danhgia person` enters somebody, once, as it is written down; a login name in the directory
# and that row are all that the first administrator needs to sign in, without a place anywhere.
. "$(dirname "$0")/ground.bash"
. "$(dirname "$0")/client.bash"
ground > /dev/null
enter() { said=$(danhgia person "$@" 2>&1); status=$?; }

enter
[ "$status" -eq 2 ] && [[ $said == *"usage: danhgia person"* ]]
verdict "without a name it says how it is used" "$([ $? -eq 0 ] || echo "$status $said")"
enter 'Sai Tên' Nguyễn An
[ "$status" -eq 1 ] && [[ $said == *"a login name has"* ]]
verdict "what is no login name is refused" "$([ $? -eq 0 ] || echo "$status $said")"
enter an Nguyễn An
[ "$status" -eq 1 ] && [[ $said == *"there is a person"* ]]
verdict "a login name is taken once" "$([ $? -eq 0 ] || echo "$status $said")"
enter Stranger '  Nguyễn   Văn ' Lạ
same "somebody is entered" "$status $(db danhgia -N -e "SELECT uid, family, given, sort_name FROM person WHERE uid = 'stranger'")" \
    "0 stranger	Nguyễn Văn	Lạ	Lạ Nguyễn Văn"
same "it is written down" "$(db danhgia -N -e "SELECT a.action, a.peer, a.person_id IS NULL FROM audit a JOIN person p ON p.id = a.object_id
    WHERE a.noun = 'person' AND p.uid = 'stranger'")" "enter	command	1"
group danhgia-admin "$(person_dn stranger)"
said=$(danhgia doctor stranger 2>&1)
[[ $said == *"of the province: admin"* && $said == *"Nguyễn Văn Lạ, without a post"* ]]
verdict "doctor knows him" "$([ $? -eq 0 ] || echo "$said")"
start_signin
sign_in stranger "$GOOD"
[ "$status" = 303 ] && [[ $location == */dang-nhap* ]] && [ -z "$(session)" ]
verdict "an administrator is asked for the second factor" "$([ $? -eq 0 ] || echo "$status $location $body")"
exit "$failed"

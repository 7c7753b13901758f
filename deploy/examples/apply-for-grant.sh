#!/usr/bin/env bash
# Applies for a state grant as a municipality's e-service would: apply-for-grant.sh MUNICIPALITY_CODE
set -euo pipefail
issuer=${ISSUER_URL:-http://127.0.0.1:8080}
grants=${GRANTS_URL:-http://127.0.0.1:8082/grants/v1}
municipality=$1
client=${CLIENT_ID:-kommun-$municipality}
secret=${CLIENT_SECRET:-demo}
organisation=${ORGANISATION_NUMBER:-2120000746}
name=${ORGANISATION_NAME:-Kalmar kommun}

again=(--silent --show-error --fail-with-body --retry 8 --retry-connrefused)
token=$(curl "${again[@]}" -d grant_type=client_credentials -d "client_id=$client" --data-urlencode "client_secret=$secret" \
  "$issuer/token" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
ask() { curl "${again[@]}" -H "Authorization: Bearer $token" "$@"; }
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }
tag() { ask -D - -o /dev/null "$grants$1" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }
# The first of the choices the form offers in a field.
choice() { tr -d '\n ' <<<"$form" | sed -n "s/.*\"$1\":{[^[]*\[{\"const\":\"\([^\"]*\)\".*/\1/p"; }

# Calls are read without a login. The county's own, or a national one, whose county is null.
call=$(curl "${again[@]}" "$grants/calls?state=OPEN&limit=100" | grep -o '{"id":[^}]*}' |
  grep -m 1 -e "\"countyCode\":\"${municipality:0:2}\"" -e '"countyCode":null') ||
  { echo "No call is open for a municipality of county ${municipality:0:2}." >&2; exit 1; }
id=$(field id <<<"$call")
form=$(curl "${again[@]}" "$grants/calls/$id/application-form")
echo "Call: $(field title <<<"$call")"

# A draft may lack all but the call and the applicant. The key makes it safe to send again.
applicant="{\"organisationNumber\": \"$organisation\", \"name\": \"$name\", \"kind\": \"MUNICIPALITY\", \"municipalityCode\": \"$municipality\"}"
draft=$(ask -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s%N)" \
  -d "{\"callId\": \"$id\", \"applicant\": $applicant}" "$grants/applications")
application=/applications/$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' <<<"$draft")
echo "Draft kept as $application"

# Completed in place of what the ETag stands for; somebody else's change in between would answer 412.
from=$(field projectFrom <<<"$call")
sed -e "s/CALL_ID/$id/" -e "s|\"APPLICANT\"|$applicant|" -e "s/PURPOSE/$(choice purposes)/" -e "s/TARGET_GROUP/$(choice targetGroups)/" \
  -e "s/PROJECT_FROM/$from/" -e "s/PROJECT_TO/$(field projectTo <<<"$call")/" -e "s/\"BUDGET_YEAR\"/${from:0:4}/" \
  deploy/examples/application.json |
  ask -o /dev/null -X PUT -H 'Content-Type: application/json' -H "If-Match: $(tag "$application")" --data-binary @- "$grants$application"

attached=$(ask -H 'Content-Type: text/plain' --data-binary 'A made-up time plan of the project.' \
  "$grants$application/attachments?kind=OTHER&fileName=plan.txt")
echo "Attached plan.txt, SHA-256 $(field hash <<<"$attached")"

received=$(ask -X POST -H "If-Match: $(tag "$application")" -H "Idempotency-Key: $(date +%s%N)" "$grants$application/submissions")
echo "Received $(field receivedAt <<<"$received") under diary number $(field diaryNumber <<<"$received")," \
  "state $(field status <<<"$received")"

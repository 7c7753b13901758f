#!/usr/bin/env bash
# Sends a file of settlement records and tells how it went: send-settlements.sh FILE
set -euo pipefail
issuer=${ISSUER_URL:-http://127.0.0.1:8080}
allocation=${ALLOCATION_URL:-http://127.0.0.1:8081/allocation/v1}
client=${CLIENT_ID:-migrationsverket}
secret=${CLIENT_SECRET:-demo}

# Tries again for as long as there is no answer, or one that says it may be (429 and 5xx).
again=(--silent --show-error --fail-with-body --retry 8 --retry-connrefused)

token=$(curl "${again[@]}" -d grant_type=client_credentials -d "client_id=$client" --data-urlencode "client_secret=$secret" \
  "$issuer/token" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')

# A file needs no Idempotency-Key: a record that was sent before, under the same id, has no effect again.
address=$(curl "${again[@]}" -H "Authorization: Bearer $token" -H 'Content-Type: application/x-ndjson' \
  --data-binary "@$1" -D - -o /dev/null "$allocation/settlement-files" | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')

outcome=$(curl "${again[@]}" -H "Authorization: Bearer $token" "$address")
while [[ $outcome == *'"status":"RECEIVING"'* ]]; do
  sleep 0.5
  outcome=$(curl "${again[@]}" -H "Authorization: Bearer $token" "$address")
done
rows() { sed -n "s/.*\"rows$1\":\([0-9]*\).*/\1/p" <<<"$outcome"; }
echo "Sent $1: $(rows Read) read, $(rows Accepted) accepted, $(rows Duplicate) sent before," \
  "$(rows Waiting) waiting for their decision, $(rows Rejected) rejected"
curl "${again[@]}" -H "Authorization: Bearer $token" -H 'Accept: text/csv' "$address/errors"

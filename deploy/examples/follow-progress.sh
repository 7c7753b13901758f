#!/usr/bin/env bash
# Reads what a dashboard shows and what has happened since last time: follow-progress.sh YEAR COUNTY CURSOR_FILE
set -euo pipefail
issuer=${ISSUER_URL:-http://127.0.0.1:8080}
allocation=${ALLOCATION_URL:-http://127.0.0.1:8081/allocation/v1}
client=${CLIENT_ID:-samordnare}
secret=${CLIENT_SECRET:-demo}
year=$1 county=$2 cursor=$3

again=(--silent --show-error --fail-with-body --retry 8 --retry-connrefused)
token=$(curl "${again[@]}" -d grant_type=client_credentials -d "client_id=$client" --data-urlencode "client_secret=$secret" \
  "$issuer/token" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
get() { curl "${again[@]}" -H "Authorization: Bearer $token" "$@"; }

echo "Municipalities of county $county, $year:"
get -H 'Accept: text/csv' "$allocation/municipality-quotas?year=$year&county=$county"
echo "The county as it was on 30 June:"
get -H 'Accept: text/csv' "$allocation/county-progress?year=$year&county=$county&asOf=$year-06-30"

# The second time with the ETag of the first: 304 and no body, as long as nothing has changed.
plan=$(get "$allocation/quota-plans?year=$year&county=$county" | sed -n 's/.*"items":\[{"id":"\([^"]*\)".*/\1/p')
if [ -n "$plan" ]; then
  tag=$(get -D - -o /dev/null "$allocation/quota-plans/$plan" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
  echo "Quota plan $plan is at $tag, asked again:" \
    "$(get -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" "$allocation/quota-plans/$plan")"
fi

# Keeps the sequence of the last event it has used, so that it goes on there however long it was away.
after=$(cat "$cursor" 2>/dev/null || echo 0)
count=0
while :; do
  page=$(get "$allocation/events?limit=1000&after=$after")
  sequences=$(grep -o '{"sequence":[0-9]*' <<<"$page" | cut -d: -f2 || true)
  [ -n "$sequences" ] || break
  count=$((count + $(wc -l <<<"$sequences")))
  after=$(tail -n 1 <<<"$sequences")
  echo "$after" >"$cursor"
done
echo "Events since last time: $count"
echo "The next run begins after $after"

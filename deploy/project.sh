# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it: what they are told of the project, what they need, how they speak.

DEPLOY_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly DEPLOY_FOLDER
DEPLOYER= # until project.env has been read, and nothing in it is wrong
readonly PROJECT_VARIABLES='PROJECT REGION SERVICE REPOSITORY ACCESS TIME_ZONE CPU MEMORY CONCURRENCY MIN_INSTANCES MAX_INSTANCES STEPS STEP_SECONDS'

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# Ends with what went wrong, and what to do about it. 1: it failed; 2: wrong usage, or something is missing.
fail() {
  warn "${0##*/}: $*"
  exit 1
}
refuse() {
  warn "${0##*/}: $*"
  exit 2
}

# --- what is needed ---

missing=0
has() { printf '  ok       %s\n' "$*"; }
lacks() {
  printf '  missing  %s\n' "$*"
  missing=$((missing + 1))
}
wrong() {
  printf '  wrong    %s\n' "$*"
  missing=$((missing + 1))
}

# need_tool COMMAND HOW_TO_GET_IT
need_tool() {
  if command -v "$1" >/dev/null; then has "$1"; else lacks "$1: $2"; fi
}

# Sets ACCOUNT to who is signed in; a workflow of GitHub has a token and no account.
need_login() {
  ACCOUNT=$(gcloud auth list --filter=status:ACTIVE --format='value(account)' 2>/dev/null) || ACCOUNT=
  if gcloud auth print-access-token --quiet >/dev/null 2>&1; then has "signed in to Google Cloud${ACCOUNT:+ as $ACCOUNT}"; else
    lacks 'a login to Google Cloud: gcloud auth login'
  fi
}

# Whether the service is private, by a project.env in which nothing is wrong.
is_private() { [ -n "$DEPLOYER" ] && [ "$ACCESS" = private ]; }

# Whether the service can be asked, if it is private. Sets why where not.
may_ask() { ! is_private || why=$(identity_token "https://$SERVICE" 2>&1); }

# The file project.env, or where there is no checkout of a person's, what stands in it as the variable PROJECT_ENV.
need_project_file() {
  local file=$DEPLOY_FOLDER/project.env
  if [ -n "${PROJECT_ENV:-}" ]; then
    read_project <<<"$PROJECT_ENV" || return 0
  elif [ -f "$file" ]; then
    read_project <"$file" || return 0
  else
    lacks "$file: copy project.env.example, beside it, to it and fill it in"
    return 0
  fi
  has "project.env: service $SERVICE of project $PROJECT in $REGION"
}

# Ends here where something is missing.
check_needs() {
  [ "$missing" -eq 0 ] || refuse "what is missing or wrong, see above: $missing; nothing has been done"
}

# --- the project ---

# check NAME WHAT_IS_ALLOWED CONDITION…: what is wrong is told.
check() {
  local name=$1 allowed=$2
  shift 2
  "$@" || wrong "$name=${!name:-} in project.env: allowed is $allowed"
}

# matches NAME PATTERN: whether all of the value is like that.
matches() { [[ ${!1:-} =~ ^($2)$ ]]; }

# between NAME LEAST MOST: whether the value is such a whole number.
between() { matches "$1" '0|[1-9][0-9]{0,5}' && ((${!1} >= $2 && ${!1} <= $3)); }

rising_to_100() {
  local percent last=0
  matches STEPS '([1-9][0-9]? )*100' || return 1
  for percent in $STEPS; do
    ((percent > last)) || return 1
    last=$percent
  done
}

# Whether the steps take no longer than a workflow has for them.
within_45_minutes() {
  local percents
  read -ra percents <<<"${STEPS:-}"
  between STEP_SECONDS 0 2700 && ((${#percents[@]} * STEP_SECONDS <= 2700))
}

# Whether Cloud Run gives as much memory to as many processors.
memory_of_cpu() {
  local mebibytes=${MEMORY%[MG]i} least=512
  matches MEMORY '[1-9][0-9]{0,5}[MG]i' && matches CPU '[1248]' || return 1
  [[ $MEMORY == *Mi ]] || mebibytes=$((mebibytes * 1024))
  [ "$CPU" -lt 4 ] || least=$((CPU * 512))
  ((mebibytes >= least && mebibytes <= CPU * 4096))
}

# Reads lines of NAME=value, and derives what follows from them. Tells whatever is wrong with them, and fails then.
read_project() {
  local line name before=$missing
  # shellcheck disable=SC2086 # they are words
  unset $PROJECT_VARIABLES
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%"${line##*[![:space:]]}"} # blanks at the end, and the line ends of Windows
    [[ $line =~ ^[[:space:]]*(#|$) ]] && continue
    name=${line%%=*}
    if [[ $line != *=* || ! $name =~ ^[A-Z_]+$ || " $PROJECT_VARIABLES " != *" $name "* ]]; then
      wrong "\"$line\" in project.env: allowed are lines such as REGION=southamerica-west1, of $PROJECT_VARIABLES"
      continue
    fi
    printf -v "$name" '%s' "${line#*=}"
  done
  check PROJECT 'the id of a project, such as airport-forecasts' matches PROJECT '[a-z][a-z0-9-]{4,28}[a-z0-9]'
  check REGION 'a region, such as southamerica-west1' matches REGION '[a-z]+-[a-z]+[0-9]+'
  check SERVICE '5 to 20 lower-case letters, digits and hyphens' matches SERVICE '[a-z][a-z0-9-]{3,18}[a-z0-9]'
  [[ ${SERVICE:-} != gcp-* ]] || wrong "SERVICE=$SERVICE in project.env: names that begin with gcp- are Google's"
  check REPOSITORY 'owner/name of a repository on GitHub' matches REPOSITORY '[A-Za-z0-9_-]+/[A-Za-z0-9._-]+'
  check ACCESS 'public or private' matches ACCESS 'public|private'
  check TIME_ZONE 'a time zone, such as America/Santiago' matches TIME_ZONE '[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)*'
  check CPU '1, 2, 4 or 8' matches CPU '[1248]'
  check MEMORY 'an amount such as 512Mi, at least that, up to 4Gi for each of CPU; from 4 of CPU on at least 512Mi for each' memory_of_cpu
  check CONCURRENCY 'a number from 1 to 1000' between CONCURRENCY 1 1000
  check MAX_INSTANCES 'a number from 1 to 1000' between MAX_INSTANCES 1 1000
  check MIN_INSTANCES 'a number from 0 to MAX_INSTANCES' between MIN_INSTANCES 0 "${MAX_INSTANCES:-0}"
  check STEPS 'percentages that rise to 100, such as 10 50 100' rising_to_100
  check STEP_SECONDS 'a number of seconds, so that all STEPS take up to 2700' within_45_minutes
  [ "$missing" -eq "$before" ] || return 1
  RUNTIME_ACCOUNT=$SERVICE-run@$PROJECT.iam.gserviceaccount.com
  DEPLOYER=$SERVICE-deploy@$PROJECT.iam.gserviceaccount.com
  SECRET=$SERVICE-keys
  POOL=$SERVICE-github
  IMAGES=$REGION-docker.pkg.dev/$PROJECT/$SERVICE
}

# --- traffic of the service ---

# What serves, a line each: revision, percent, tag, URL of the tag; between tabs.
traffic() {
  gcloud run services describe "$SERVICE" --project="$PROJECT" --region="$REGION" --flatten='status.traffic[]' \
    --format='value(status.traffic.revisionName,status.traffic.percent,status.traffic.tag,status.traffic.url)'
}

# The revisions with traffic, of the lines of `traffic`: revision and percent.
serving() {
  awk -F'\t' '$2 > 0 { percent[$1] += $2 } END { for (revision in percent) print revision, percent[revision] }' | sort
}

# The revision with a tag, of the lines of `traffic`; nothing where there is none.
tagged() {
  awk -F'\t' -v tag="$1" '$3 == tag { print $1 }'
}

# The URL of a tag, of the lines of `traffic`.
tag_url() {
  awk -F'\t' -v tag="$1" '$3 == tag { print $4 }'
}

# is_so LINES OPTION…: whether the traffic, by the lines of `traffic`, is what these options of gcloud make of it.
is_so() {
  local lines=$1 option value tag
  shift
  for option in "$@"; do
    value=${option#*=}
    case $option in
      --to-revisions=*) [ "$(serving <<<"$lines")" = "$(sort <<<"${value//,/$'\n'}" | sed 's/=/ /')" ] || return 1 ;;
      --update-tags=*) [ "$(tagged "${value%%=*}" <<<"$lines")" = "${value#*=}" ] || return 1 ;;
      --remove-tags=*)
        for tag in ${value//,/ }; do [ -z "$(tagged "$tag" <<<"$lines")" ] || return 1; done
        ;;
    esac
  done
}

# Sets shares and tags, by options of gcloud. That fails as well where the service is not well after the change, as when
# its newest revision is broken: what counts is what the traffic is then.
set_traffic() {
  local told now
  told=$(gcloud run services update-traffic "$SERVICE" --project="$PROJECT" --region="$REGION" --quiet "$@" 2>&1) && return 0
  now=$(traffic 2>/dev/null) && is_so "$now" "$@" && return 0
  warn "$told"
  return 1
}

# persistently COMMAND…: tries it up to five times, as clouds have their moments.
persistently() {
  local attempt
  for attempt in 1 2 3 4 5; do
    if "$@"; then return 0; fi
    [ "$attempt" -eq 5 ] || sleep "${RETRY_SECONDS:-5}"
  done
  return 1
}

service_url() {
  gcloud run services describe "$SERVICE" --project="$PROJECT" --region="$REGION" --format='value(status.url)'
}

# A token of the deployer's identity for an audience. gcloud's own command wants the right to act as the deployer in
# everything; this wants roles/iam.serviceAccountOpenIdTokenCreator alone.
identity_token() {
  local token told
  token=$(gcloud auth print-access-token --quiet) || return 1
  told=$(curl --disable --silent --show-error --fail-with-body --max-time 30 --config - \
    --data "{\"audience\":\"$1\",\"includeEmail\":true}" \
    "${CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS:-https://iamcredentials.googleapis.com/}v1/projects/-/serviceAccounts/$DEPLOYER:generateIdToken" 2>&1 \
    <<<"header = \"authorization: Bearer $token\""$'\n''header = "content-type: application/json"') || {
    warn "$told"
    return 1
  }
  sed -n 's/.*"token": *"\([^"]*\)".*/\1/p' <<<"$told"
}

# Asks a revision, or the service, what the contract says.
smoke_test() {
  local url=$1 token=
  shift
  if is_private; then
    token=$(identity_token "$(service_url)") || {
      say "FAIL  no token of $DEPLOYER to ask with"
      return 1
    }
  fi
  IDENTITY_TOKEN=$token "$DEPLOY_FOLDER/smoke-test" "$url" "$@"
}

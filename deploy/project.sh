# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it: messages, requirements, the settings of the project, the traffic of the service.

DEPLOY_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly DEPLOY_FOLDER
DEPLOYER= # empty until a valid project.env has been read
readonly PROJECT_VARIABLES='PROJECT REGION SERVICE REPOSITORY ACCESS TIME_ZONE CPU MEMORY CONCURRENCY MIN_INSTANCES MAX_INSTANCES STEPS STEP_SECONDS CLOUD_SQL'

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# Exits with a message that says what is wrong and what to do. 1: it failed; 2: invalid usage, or a missing requirement.
fail() {
  warn "${0##*/}: $*"
  exit 1
}
refuse() {
  warn "${0##*/}: $*"
  exit 2
}

# --- requirements ---

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

# need_tool COMMAND HOW_TO_INSTALL_IT
need_tool() {
  if command -v "$1" >/dev/null; then has "$1"; else lacks "$1: $2"; fi
}

# Sets ACCOUNT to the account that is signed in; a workflow of GitHub has a token and no account.
need_login() {
  ACCOUNT=$(gcloud auth list --filter=status:ACTIVE --format='value(account)' 2>/dev/null) || ACCOUNT=
  if gcloud auth print-access-token --quiet >/dev/null 2>&1; then has "signed in to Google Cloud${ACCOUNT:+ as $ACCOUNT}"; else
    lacks 'a login to Google Cloud: gcloud auth login'
  fi
}

# Whether the service is private, by a valid project.env.
is_private() { [ -n "$DEPLOYER" ] && [ "$ACCESS" = private ]; }

# Whether requests to the service are allowed, if it is private. Otherwise sets why.
can_request() { ! is_private || why=$(identity_token "https://$SERVICE" 2>&1); }

# Reads the variable PROJECT_ENV if it is set, as in a workflow of GitHub, and otherwise the file project.env.
need_project_file() {
  local file=$DEPLOY_FOLDER/project.env
  if [ -n "${PROJECT_ENV:-}" ]; then
    read_project <<<"$PROJECT_ENV" || return 0
  elif [ -f "$file" ]; then
    read_project <"$file" || return 0
  else
    lacks "$file: copy project.env.example to it and fill it in"
    return 0
  fi
  has "project.env: service $SERVICE of project $PROJECT in $REGION"
}

# Exits if a requirement is not met.
check_needs() {
  [ "$missing" -eq 0 ] || refuse "requirements that are missing or wrong, see above: $missing; nothing has been done"
}

# --- the project ---

# check NAME ALLOWED_VALUES CONDITION…: reports a value that does not meet the condition.
check() {
  local name=$1 allowed=$2
  shift 2
  "$@" || wrong "$name=${!name:-} in project.env: must be $allowed"
}

# matches NAME PATTERN: whether the whole value matches.
matches() { [[ ${!1:-} =~ ^($2)$ ]]; }

# between NAME MIN MAX: whether the value is a whole number in that range.
between() { matches "$1" '0|[1-9][0-9]{0,5}' && ((${!1} >= $2 && ${!1} <= $3)); }

rising_to_100() {
  local percent last=0
  matches STEPS '([1-9][0-9]? )*100' || return 1
  for percent in $STEPS; do
    ((percent > last)) || return 1
    last=$percent
  done
}

# Whether the steps fit into the time limit of the workflow.
within_45_minutes() {
  local percents
  read -ra percents <<<"${STEPS:-}"
  between STEP_SECONDS 0 2700 && ((${#percents[@]} * STEP_SECONDS <= 2700))
}

# Prints the memory of an instance in MiB.
memory_mebibytes() {
  local amount=${MEMORY%[MG]i}
  if [[ $MEMORY == *Gi ]]; then echo $((amount * 1024)); else echo "$amount"; fi
}

# Whether Cloud Run allows this amount of memory for this number of processors.
memory_of_cpu() {
  local mebibytes least=512
  matches MEMORY '[1-9][0-9]{0,5}[MG]i' && matches CPU '[1248]' || return 1
  mebibytes=$(memory_mebibytes)
  [ "$CPU" -lt 4 ] || least=$((CPU * 512))
  ((mebibytes >= least && mebibytes <= CPU * 4096))
}

# Reads lines of NAME=value and derives further names. Reports every line that is wrong, and then fails.
read_project() {
  local line name before=$missing
  # shellcheck disable=SC2086 # a list of words
  unset $PROJECT_VARIABLES
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%"${line##*[![:space:]]}"} # spaces at the end, and the line ends of Windows
    [[ $line =~ ^[[:space:]]*(#|$) ]] && continue
    name=${line%%=*}
    if [[ $line != *=* || ! $name =~ ^[A-Z_]+$ || " $PROJECT_VARIABLES " != *" $name "* ]]; then
      wrong "\"$line\" in project.env: must be a line such as REGION=southamerica-west1, with one of $PROJECT_VARIABLES"
      continue
    fi
    printf -v "$name" '%s' "${line#*=}"
  done
  check PROJECT 'the ID of a project, such as airport-forecasts' matches PROJECT '[a-z][a-z0-9-]{4,28}[a-z0-9]'
  check REGION 'a region, such as southamerica-west1' matches REGION '[a-z]+-[a-z]+[0-9]+'
  check SERVICE '5 to 20 lower-case letters, digits and hyphens' matches SERVICE '[a-z][a-z0-9-]{3,18}[a-z0-9]'
  [[ ${SERVICE:-} != gcp-* ]] || wrong "SERVICE=$SERVICE in project.env: names that begin with gcp- are reserved by Google"
  check REPOSITORY 'owner/name of a repository on GitHub' matches REPOSITORY '[A-Za-z0-9_-]+/[A-Za-z0-9._-]+'
  check ACCESS 'public or private' matches ACCESS 'public|private'
  check TIME_ZONE 'a time zone, such as America/Santiago' matches TIME_ZONE '[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)*'
  check CPU '1, 2, 4 or 8' matches CPU '[1248]'
  check MEMORY 'an amount such as 512Mi, which is the minimum, up to 4Gi for each CPU; from 4 CPUs on at least 512Mi for each' memory_of_cpu
  check CONCURRENCY 'a number from 1 to 1000' between CONCURRENCY 1 1000
  check MAX_INSTANCES 'a number from 1 to 1000' between MAX_INSTANCES 1 1000
  check MIN_INSTANCES 'a number from 0 to MAX_INSTANCES' between MIN_INSTANCES 0 "${MAX_INSTANCES:-0}"
  check STEPS 'percentages that rise to 100, such as 10 50 100' rising_to_100
  check STEP_SECONDS 'a number of seconds with which all STEPS together take at most 2700' within_45_minutes
  CLOUD_SQL=${CLOUD_SQL:-} # files from before it existed do not name it
  check CLOUD_SQL 'empty, or an instance as PROJECT:REGION:NAME' matches CLOUD_SQL '([a-z][a-z0-9-]+:[a-z]+-[a-z]+[0-9]+:[a-z][a-z0-9-]*)?'
  [ "$missing" -eq "$before" ] || return 1
  RUNTIME_ACCOUNT=$SERVICE-run@$PROJECT.iam.gserviceaccount.com
  DEPLOYER=$SERVICE-deploy@$PROJECT.iam.gserviceaccount.com
  SECRET=$SERVICE-keys
  DATABASE_SECRET=$SERVICE-database
  POOL=$SERVICE-github
  IMAGES=$REGION-docker.pkg.dev/$PROJECT/$SERVICE
}

# --- traffic of the service ---

# Prints the targets of the traffic, a line each: revision, percent, tag, URL of the tag; separated by tabs.
traffic() {
  gcloud run services describe "$SERVICE" --project="$PROJECT" --region="$REGION" --flatten='status.traffic[]' \
    --format='value(status.traffic.revisionName,status.traffic.percent,status.traffic.tag,status.traffic.url)'
}

# Reads the lines of `traffic` and prints the revisions that have traffic: revision and percent.
serving() {
  awk -F'\t' '$2 > 0 { percent[$1] += $2 } END { for (revision in percent) print revision, percent[revision] }' | sort
}

# Reads the lines of `traffic` and prints the revision with a tag, if there is one.
tagged() {
  awk -F'\t' -v tag="$1" '$3 == tag { print $1 }'
}

# Reads the lines of `traffic` and prints the URL of a tag.
tag_url() {
  awk -F'\t' -v tag="$1" '$3 == tag { print $4 }'
}

# has_effect LINES OPTION…: whether the traffic, in the lines of `traffic`, is as these options of gcloud set it.
has_effect() {
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

# Sets shares and tags, by options of gcloud. gcloud also fails if the service is unhealthy after the change, for example
# because its newest revision is broken: what counts is the traffic after the change.
set_traffic() {
  local message now
  message=$(gcloud run services update-traffic "$SERVICE" --project="$PROJECT" --region="$REGION" --quiet "$@" 2>&1) && return 0
  now=$(traffic 2>/dev/null) && has_effect "$now" "$@" && return 0
  warn "$message"
  return 1
}

# persistently COMMAND…: tries it up to five times, because calls of a cloud fail now and then.
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

# Prints a token of the deployer's identity for an audience. gcloud's own command requires the right to act as the deployer
# in everything; this requires roles/iam.serviceAccountOpenIdTokenCreator alone.
identity_token() {
  local token response
  token=$(gcloud auth print-access-token --quiet) || return 1
  response=$(curl --disable --silent --show-error --fail-with-body --max-time 30 --config - \
    --data "{\"audience\":\"$1\",\"includeEmail\":true}" \
    "${CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS:-https://iamcredentials.googleapis.com/}v1/projects/-/serviceAccounts/$DEPLOYER:generateIdToken" 2>&1 \
    <<<"header = \"authorization: Bearer $token\""$'\n''header = "content-type: application/json"') || {
    warn "$response"
    return 1
  }
  sed -n 's/.*"token": *"\([^"]*\)".*/\1/p' <<<"$response"
}

# Runs the smoke test on a revision or on the service.
smoke_test() {
  local url=$1 token=
  shift
  if is_private; then
    token=$(identity_token "$(service_url)") || {
      say "FAIL  no token of $DEPLOYER for the requests"
      return 1
    }
  fi
  IDENTITY_TOKEN=$token "$DEPLOY_FOLDER/smoke-test" "$url" "$@"
}

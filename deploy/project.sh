# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it: what they are told of the project, what they need, how they speak.

readonly DEPLOY_FOLDER=${BASH_SOURCE[0]%/*}
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

# need_tool COMMAND HOW_TO_GET_IT
need_tool() {
  if command -v "$1" >/dev/null; then has "$1"; else lacks "$1: $2"; fi
}

need_login() {
  local account
  account=$(gcloud auth list --filter=status:ACTIVE --format='value(account)' 2>/dev/null) || account=
  if [ -n "$account" ]; then has "signed in to Google Cloud as $account"; else lacks "a login to Google Cloud: gcloud auth login"; fi
}

# The file project.env, or where there is no checkout of a person's, what stands in it as the variable PROJECT_ENV.
need_project_file() {
  local file=$DEPLOY_FOLDER/project.env
  if [ -n "${PROJECT_ENV:-}" ]; then
    read_project <<<"$PROJECT_ENV" || return 0
  elif [ -f "$file" ]; then
    read_project <"$file" || return 0
  else
    lacks "$file: copy $file.example to it and fill it in"
    return 0
  fi
  has "project.env: service $SERVICE of project $PROJECT in $REGION"
}

# Ends here where something is missing.
check_needs() {
  [ "$missing" -eq 0 ] || refuse "$missing of what it needs is missing, see above; nothing has been done"
}

# --- the project ---

# One variable: NAME PATTERN WHAT_IS_ALLOWED. What is wrong is told.
check_variable() {
  local name=$1 value=${!1:-}
  [[ $value =~ ^($2)$ ]] || lacks "$name=$value in project.env: allowed is $3"
}

# Reads lines of NAME=value, and derives what follows from them. Tells whatever is wrong with them, and fails then.
read_project() {
  local line name before=$missing
  while IFS= read -r line || [ -n "$line" ]; do
    [[ $line =~ ^[[:space:]]*(#|$) ]] && continue
    name=${line%%=*}
    if [[ $line != *=* || " $PROJECT_VARIABLES " != *" $name "* ]]; then
      lacks "\"$line\" in project.env: allowed are lines such as REGION=southamerica-west1, of $PROJECT_VARIABLES"
      continue
    fi
    printf -v "$name" '%s' "${line#*=}"
  done
  local number='[0-9]+'
  check_variable PROJECT '[a-z][a-z0-9-]{4,28}[a-z0-9]' 'the id of a project, such as airport-forecasts'
  check_variable REGION '[a-z]+-[a-z]+[0-9]+' 'a region, such as southamerica-west1'
  check_variable SERVICE '[a-z][a-z0-9-]{3,18}[a-z0-9]' '5 to 20 lower-case letters, digits and hyphens'
  check_variable REPOSITORY '[A-Za-z0-9-]+/[A-Za-z0-9._-]+' 'owner/name of a repository on GitHub'
  check_variable ACCESS 'public|private' 'public or private'
  check_variable TIME_ZONE '[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)*' 'a time zone, such as America/Santiago'
  check_variable CPU '[1248]' '1, 2, 4 or 8'
  check_variable MEMORY '[0-9]+[MG]i' 'an amount, such as 512Mi; at least 512Mi'
  check_variable CONCURRENCY "$number" 'a number from 1 to 1000'
  check_variable MIN_INSTANCES "$number" 'a number'
  check_variable MAX_INSTANCES "$number" 'a number'
  check_variable STEPS "($number )*100" 'percentages that end with 100, such as 10 50 100'
  check_variable STEP_SECONDS "$number" 'a number of seconds'
  RUNTIME_ACCOUNT=$SERVICE-run@$PROJECT.iam.gserviceaccount.com
  DEPLOYER=$SERVICE-deploy@$PROJECT.iam.gserviceaccount.com
  SECRET=$SERVICE-keys
  POOL=$SERVICE-github
  IMAGES=$REGION-docker.pkg.dev/$PROJECT/$SERVICE
  [ "$missing" -eq "$before" ]
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

set_traffic() {
  gcloud run services update-traffic "$SERVICE" --project="$PROJECT" --region="$REGION" --quiet "$@" >/dev/null
}

service_url() {
  gcloud run services describe "$SERVICE" --project="$PROJECT" --region="$REGION" --format='value(status.url)'
}

# Asks a revision, or the service, what the contract says.
smoke_test() {
  local url=$1 token=
  shift
  if [ "$ACCESS" = private ]; then
    token=$(gcloud auth print-identity-token --impersonate-service-account="$DEPLOYER" --audiences="$(service_url)") ||
      return 1
  fi
  IDENTITY_TOKEN=$token "$DEPLOY_FOLDER/smoke-test" "$url" "$@"
}

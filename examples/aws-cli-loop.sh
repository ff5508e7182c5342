#!/usr/bin/env bash
# Takes events from an SQS queue with nothing but the AWS CLI, and keeps each as one line of JSON.
#
#   examples/aws-cli-loop.sh QUEUE_URL [FILE]        FILE is events.ndjson, unless said
#   ONCE=1 examples/aws-cli-loop.sh QUEUE_URL        ends when the queue is empty
#
# The queue is subscribed to the topic with raw delivery and has a dead-letter queue. A message is deleted after its
# line is written, so nothing is lost; one that comes again (the same id) is not written again.
set -euo pipefail
queue=${1:?Say which queue: $0 QUEUE_URL [FILE]}
file=${2:-events.ndjson}
touch "$file"
sqs=(aws ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} sqs) # not every version of the CLI asks the environment

while true; do
  # A line a message: the handle, a tab, the body. An event is canonical JSON, so it has no line break of its own.
  received=$("${sqs[@]}" receive-message --queue-url "$queue" --max-number-of-messages 10 --wait-time-seconds "${WAIT:-20}" \
    --query 'Messages[].[ReceiptHandle, Body]' --output text)
  if [[ -z $received || $received == None ]]; then
    if [[ ${ONCE:-} ]]; then break; else continue; fi
  fi
  while IFS=$'\t' read -r handle body; do
    # The members of canonical JSON are in order, so the id of the event follows its content type. Within a string
    # a quotation mark is written \", so no title can look like this.
    if [[ $body =~ \"datacontenttype\":\"application/json\",\"id\":\"([0-9a-f]{32})\",\"source\":\" ]]; then
      if ! grep -qF "\"datacontenttype\":\"application/json\",\"id\":\"${BASH_REMATCH[1]}\"" "$file"; then
        printf '%s\n' "$body" >>"$file"
      fi
      "${sqs[@]}" delete-message --queue-url "$queue" --receipt-handle "$handle"
    else
      echo "This is no event of Bantin; it is left for the dead-letter queue: ${body:0:80}" >&2
    fi
  done <<<"$received"
done

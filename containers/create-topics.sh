#!/bin/bash
# Creates the topics that are missing; run by a container of the broker's image that ends when it has done so.
# KAFKA is the broker's address, REPLICATION how many copies are kept; three survive the loss of one without a pause.
set -euo pipefail

replication=${REPLICATION:-1}
in_sync=$((replication > 2 ? 2 : 1))

create() { # topic, partitions, further settings
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "${KAFKA:-kafka:9092}" --create --if-not-exists \
    --topic "$1" --partitions "$2" --replication-factor "$replication" --config "min.insync.replicas=$in_sync" "${@:3}"
}

# Facts are kept for ever, so that a consumer can be built anew from the first one.
keep='retention.ms=-1'

# All programmes of one region and year meet in one partition; eight let eight instances share them.
create selaras.programs 8 --config "$keep"
create selaras.agreements 8 --config "$keep"
create selaras.overlaps 8 --config "$keep"
create selaras.opds 1 --config cleanup.policy=compact
for topic in programs agreements overlaps opds; do
  create "selaras.$topic.dead-letter" 1 --config "$keep"
done

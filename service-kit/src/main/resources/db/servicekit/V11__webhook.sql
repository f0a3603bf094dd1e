-- Hints to subscribers that a feed has something new.

create table webhook_feed (
    name varchar(50) not null,
    constraint pk_webhook_feed primary key (name)
);
comment on table webhook_feed is 'The feeds one can subscribe to; a service inserts its own by migration.';

create table webhook_subscription (
    id              uuid          not null,
    owner           varchar(255)  not null,
    feed            varchar(50)   not null,
    regions         varchar(20)[] not null,
    subjects        varchar(100)[] not null,
    url             varchar(2000) not null,
    secret          varchar(200)  not null,
    disabled_reason varchar(500),
    created_at      timestamptz   not null,
    message_id      uuid,
    due_at          timestamptz,
    attempts        integer       not null default 0,
    hinted          boolean       not null default false,
    leased_until    timestamptz,
    failing_since   timestamptz,
    constraint pk_webhook_subscription primary key (id),
    constraint uq_webhook_subscription_url unique (owner, feed, url),
    constraint fk_webhook_subscription_feed foreign key (feed) references webhook_feed (name),
    constraint ck_webhook_subscription_attempts check (attempts >= 0),
    constraint ck_webhook_subscription_regions check (cardinality(regions) > 0)
);
comment on table webhook_subscription is 'Who is told, and the one message that may be on its way there: any number of hints become one.';
comment on column webhook_subscription.owner is 'Subject of the token that subscribed.';
comment on column webhook_subscription.regions is 'Regions of that token: changes elsewhere are not hinted at.';
comment on column webhook_subscription.subjects is 'Only hints about one of these; empty: all.';
comment on column webhook_subscription.secret is 'Encrypted (aes-gcm:) or, without a key in the configuration, plain (plain:).';
comment on column webhook_subscription.disabled_reason is 'Null while active.';
comment on column webhook_subscription.message_id is 'Id of the message, the same in all its attempts; null until the first.';
comment on column webhook_subscription.due_at is 'When the next attempt is due; null: nothing to tell.';
comment on column webhook_subscription.hinted is 'Something new since the attempt that is under way was begun.';
comment on column webhook_subscription.leased_until is 'An instance is at it; after this time another may be.';
comment on column webhook_subscription.failing_since is 'Time of the first of the attempts that failed in a row.';
create index ix_webhook_subscription_due on webhook_subscription (due_at)
    where due_at is not null and disabled_reason is null;
create index ix_webhook_subscription_feed on webhook_subscription (feed) where disabled_reason is null;
create index ix_webhook_subscription_owner on webhook_subscription (owner, id);

create table webhook_hint (
    id       bigint generated always as identity,
    feed     varchar(50)    not null,
    region   varchar(20)    not null,
    subjects varchar(100)[] not null,
    constraint pk_webhook_hint primary key (id),
    constraint fk_webhook_hint_feed foreign key (feed) references webhook_feed (name)
);
comment on table webhook_hint is 'Written in the transaction of the change, handed out to the subscriptions right after.';

create table webhook_attempt (
    id              bigint generated always as identity,
    subscription_id uuid        not null,
    message_id      uuid        not null,
    attempt         integer     not null,
    at              timestamptz not null,
    milliseconds    bigint      not null,
    status          integer,
    failure         varchar(500),
    constraint pk_webhook_attempt primary key (id),
    constraint fk_webhook_attempt_subscription foreign key (subscription_id)
        references webhook_subscription (id) on delete cascade
);
comment on table webhook_attempt is 'Every request sent to a subscriber and how it ended.';
comment on column webhook_attempt.attempt is 'From 1; 0 for a test.';
comment on column webhook_attempt.status is 'HTTP status of the answer; null where there was none.';
comment on column webhook_attempt.failure is 'Why it did not arrive; null where it did.';
create index ix_webhook_attempt_subscription on webhook_attempt (subscription_id, id);
create index ix_webhook_attempt_at on webhook_attempt (at);

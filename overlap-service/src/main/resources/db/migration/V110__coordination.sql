create table coordination (
    finding_id        uuid        not null,
    version           bigint      not null,
    region            varchar(5)  not null,
    fiscal_year       int         not null,
    state             varchar(10) not null,
    working_group     varchar(20),
    due_on            date,
    first_program_id  uuid        not null,
    second_program_id uuid        not null,
    saved_rupiah      bigint      not null default 0,
    redirected_rupiah bigint      not null default 0,
    document          jsonb       not null,
    changed_at        timestamptz not null,
    constraint pk_coordination primary key (finding_id),
    constraint ck_coordination_version check (version > 0),
    constraint ck_coordination_state
        check (state in ('OPEN', 'ASKED', 'CONFIRMED', 'JUSTIFIED', 'DISMISSED', 'AGREED', 'RESOLVED')),
    constraint ck_coordination_working_group check (working_group in ('PARTNERSHIP', 'COMPLAINTS')),
    constraint ck_coordination_due check (due_on is null or state in ('ASKED', 'AGREED')),
    constraint ck_coordination_money check (saved_rupiah >= 0 and redirected_rupiah >= 0),
    constraint ck_coordination_money_when_resolved
        check (state = 'RESOLVED' or saved_rupiah + redirected_rupiah = 0)
);
create index ix_coordination_state on coordination (region, fiscal_year, state);
create index ix_coordination_due on coordination (due_on) where due_on is not null;
create index ix_coordination_decided on coordination (region, changed_at desc)
    where state in ('CONFIRMED', 'JUSTIFIED', 'DISMISSED', 'AGREED', 'RESOLVED');
comment on table coordination is
    'What people made of a finding: one row for each finding that somebody has worked on. Stands apart from what is judged: it has no key into finding, so that findings can be judged anew or rebuilt from the topic without touching a decision.';
comment on column coordination.finding_id is 'Follows from the pair of programmes, so it is the same after every rebuild.';
comment on column coordination.due_on is 'The day by which the agencies answer (ASKED) or the agreed action is done (AGREED).';
comment on column coordination.document is 'The coordination as the API shows it; the columns beside it are taken from it.';

create table coordination_version (
    record_id     uuid        not null,
    version       bigint      not null,
    region        varchar(5)  not null,
    state         varchar(10) not null,
    data          jsonb       not null,
    recorded_at   timestamptz not null,
    sequence      bigint generated always as identity,
    change_number bigint,
    constraint pk_coordination_version primary key (record_id, version),
    constraint fk_coordination_version_coordination foreign key (record_id) references coordination (finding_id),
    constraint ck_coordination_version_state
        check (state in ('OPEN', 'ASKED', 'CONFIRMED', 'JUSTIFIED', 'DISMISSED', 'AGREED', 'RESOLVED'))
);
create unique index ix_coordination_version_change_number on coordination_version (change_number);
create index ix_coordination_version_unnumbered on coordination_version (sequence) where change_number is null;
comment on table coordination_version is
    'Every step ever taken on a finding, with who, when and why; never changed. Also the change feed of the decisions.';
comment on column coordination_version.data is 'The step, and the coordination as it was after it.';

insert into change_feed (name) values ('coordinations');

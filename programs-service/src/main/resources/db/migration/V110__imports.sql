-- Bulk imports: lists of programmes that are checked first and taken afterwards.

create table program_import (
    id           uuid                    not null,
    region       varchar(13) collate "C" not null,
    opd_code     varchar(22) collate "C",
    kind         varchar(10)             not null,
    state        varchar(10)             not null,
    apply        varchar(15),
    settings     jsonb                   not null,
    fingerprint  bytea                   not null,
    file_name    varchar(200),
    file_size    bigint,
    file_hash    bytea,
    headings     jsonb,
    rows_read    bigint                  not null default 0,
    added        bigint                  not null default 0,
    amended      bigint                  not null default 0,
    unchanged    bigint                  not null default 0,
    rejected     bigint                  not null default 0,
    detail       text,
    attempts     integer                 not null default 0,
    requested_by varchar(255)            not null,
    created_at   timestamptz             not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint pk_program_import primary key (id),
    constraint fk_program_import_opd foreign key (region, opd_code) references opd (region, code),
    constraint ck_program_import_kind check (kind in ('FILE', 'CARRY_OVER')),
    constraint ck_program_import_state
        check (state in ('WAITING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED')),
    constraint ck_program_import_apply check (apply in ('ALL_OR_NOTHING', 'ACCEPTED_ROWS'))
);
comment on table program_import is 'Lists of programmes that somebody sent to be taken in.';
comment on column program_import.opd_code is 'The only OPD whose programmes it may hold; null: any of the region, for the secretariat.';
comment on column program_import.apply is 'How it is to be taken once checked; null: it was only to be checked.';
comment on column program_import.fingerprint is 'SHA-256 of file, settings, region and OPD: the same again is the same import.';
comment on column program_import.headings is 'Which column of the file was read as what.';
comment on column program_import.detail is 'Why nothing was taken, in words.';
comment on column program_import.attempts is 'How often it was begun; a process may have died over it.';
-- A failed one may be sent again.
create unique index uq_program_import_fingerprint on program_import (fingerprint) where state <> 'FAILED';
create index ix_program_import_work on program_import (created_at) where state in ('WAITING', 'CHECKING', 'APPLYING');
create index ix_program_import_list on program_import (region, created_at, id);

create table program_import_part (
    import_id uuid    not null,
    number    integer not null,
    content   bytea   not null,
    constraint pk_program_import_part primary key (import_id, number),
    constraint fk_program_import_part_import
        foreign key (import_id) references program_import (id) on delete cascade
);
comment on table program_import_part is 'The file as it was sent, in pieces, so that any instance can begin again.';
-- Packing it once more would cost more than the room it saves.
alter table program_import_part alter column content set storage external;

create table program_import_record (
    import_id         uuid        not null,
    number            integer     not null,
    first_row         bigint      not null,
    last_row          bigint      not null,
    row_key           varchar(200),
    given_title       varchar(500),
    action            varchar(10) not null,
    problems          jsonb,
    corrections       jsonb,
    content_hash      bytea,
    program_id        uuid,
    version           bigint,
    status            varchar(10),
    opd_code          varchar(22) collate "C",
    fiscal_year       integer,
    nomenclature_code varchar(20) collate "C",
    support_program   boolean,
    title             varchar(500),
    description       varchar(10000),
    period_start      date,
    period_end        date,
    cluster           varchar(25),
    working_group     varchar(15),
    locations         varchar(13)[],
    budget_rupiah     bigint,
    registered_at     timestamptz,
    document          text,
    constraint pk_program_import_record primary key (import_id, number),
    constraint fk_program_import_record_import
        foreign key (import_id) references program_import (id) on delete cascade,
    constraint ck_program_import_record_action check (action in ('ADD', 'AMEND', 'UNCHANGED', 'REJECTED')),
    constraint ck_program_import_record_staged check ((action in ('ADD', 'AMEND')) = (document is not null))
);
comment on table program_import_record is
    'What each programme of an import was found to be; the columns from program_id on are the programme as it will stand.';
comment on column program_import_record.row_key is 'Names the programme within its OPD and year, from import to import.';
comment on column program_import_record.problems is 'Row, column, field, value, problem and suggestions of each fault.';
comment on column program_import_record.document is 'Without the times that only the taking tells.';

create table program_import_key (
    region       varchar(13) collate "C" not null,
    opd_code     varchar(22) collate "C" not null,
    fiscal_year  integer                 not null,
    row_key      varchar(200)            not null,
    program_id   uuid                    not null,
    version      bigint                  not null,
    content_hash bytea                   not null,
    constraint pk_program_import_key primary key (region, opd_code, fiscal_year, row_key),
    constraint fk_program_import_key_program foreign key (program_id) references program (id) on delete cascade
);
comment on table program_import_key is 'The programme that each row key stands for, so that the same row never makes a second one.';
comment on column program_import_key.version is 'Version that the last import of it made.';
comment on column program_import_key.content_hash is 'SHA-256 of what was read then; the same again changes nothing.';
create index ix_program_import_key_program on program_import_key (program_id);

create table program_import_source (
    import_id  uuid not null,
    program_id uuid not null,
    constraint pk_program_import_source primary key (import_id, program_id),
    constraint fk_program_import_source_import
        foreign key (import_id) references program_import (id) on delete cascade,
    constraint fk_program_import_source_program foreign key (program_id) references program (id) on delete cascade
);
comment on table program_import_source is 'Programmes chosen to be carried over into another year.';
create index ix_program_import_source_program on program_import_source (program_id);

create table finding (
    id                     uuid             not null,
    version                bigint           not null,
    region                 varchar(5)       not null,
    fiscal_year            int              not null,
    overlap_class          varchar(30)      not null,
    status                 varchar(10)      not null,
    first_program_id       uuid             not null,
    first_version          bigint           not null,
    first_opd              varchar(40)      not null,
    first_opd_name         text             not null,
    first_title            text             not null,
    first_budget_rupiah    bigint           not null,
    second_program_id      uuid             not null,
    second_version         bigint           not null,
    second_opd             varchar(40)      not null,
    second_opd_name        text             not null,
    second_title           text             not null,
    second_budget_rupiah   bigint           not null,
    input_similarity       double precision not null,
    output_similarity      double precision not null,
    confidence             double precision not null,
    evidence               jsonb            not null,
    rupiah_at_stake        bigint,
    detector_version       text             not null,
    detector_configuration text             not null,
    found_at               timestamptz      not null,
    changed_at             timestamptz      not null,
    titles                 tsvector         not null
        generated always as (to_tsvector('indonesian', first_title || ' ' || second_title)) stored,
    constraint pk_finding primary key (id),
    constraint uq_finding_programs unique (first_program_id, second_program_id),
    constraint fk_finding_region_year foreign key (region, fiscal_year) references region_year (region, fiscal_year),
    constraint fk_finding_first_program foreign key (first_program_id) references program (id),
    constraint fk_finding_second_program foreign key (second_program_id) references program (id),
    constraint ck_finding_version check (version > 0),
    constraint ck_finding_class
        check (overlap_class in ('SAME_INPUT_DIFFERENT_OUTPUT', 'DUPLICATION', 'OVERLAP', 'FRAGMENTATION')),
    constraint ck_finding_status check (status in ('OPEN', 'SUPERSEDED')),
    constraint ck_finding_programs_ordered check (first_program_id < second_program_id),
    constraint ck_finding_different_opds check (first_opd <> second_opd),
    constraint ck_finding_input_similarity check (input_similarity between 0 and 1),
    constraint ck_finding_output_similarity check (output_similarity between 0 and 1),
    constraint ck_finding_confidence check (confidence between 0 and 1),
    constraint ck_finding_rupiah_at_stake check (rupiah_at_stake >= 0),
    constraint ck_finding_changed_after_found check (changed_at >= found_at)
);
create index ix_finding_second_program on finding (second_program_id);
create index ix_finding_rupiah on finding (region, fiscal_year, coalesce(rupiah_at_stake, 0), id);
create index ix_finding_input_similarity on finding (region, fiscal_year, input_similarity, id);
create index ix_finding_found_at on finding (region, fiscal_year, found_at, id);
create index ix_finding_first_opd on finding (first_opd, fiscal_year);
create index ix_finding_second_opd on finding (second_opd, fiscal_year);
create index ix_finding_titles on finding using gin (titles);
comment on table finding is
    'Two programmes of different agencies that overlap. A pair has one row for ever, since its id follows from the pair.';
comment on column finding.id is 'UUID version 5 of region, fiscal year and the two programme ids in order.';
comment on column finding.status is 'SUPERSEDED where a later version or a withdrawal of a programme took the ground away.';
comment on column finding.first_opd_name is 'As the programme names its agency; shown where the registry does not know the code.';
comment on column finding.rupiah_at_stake is
    'The smaller of the two overlapping budgets, prorated by shared place and period where known; null where a budget is unknown.';
comment on column finding.titles is 'Words of both titles, for the text filter.';

create table finding_version (
    record_id     uuid        not null,
    version       bigint      not null,
    region        varchar(5)  not null,
    state         varchar(10) not null,
    data          jsonb       not null,
    recorded_at   timestamptz not null,
    sequence      bigint generated always as identity,
    change_number bigint,
    constraint pk_finding_version primary key (record_id, version),
    constraint fk_finding_version_finding foreign key (record_id) references finding (id),
    constraint ck_finding_version_state check (state in ('OPEN', 'SUPERSEDED'))
);
create unique index ix_finding_version_change_number on finding_version (change_number);
create index ix_finding_version_unnumbered on finding_version (sequence) where change_number is null;
comment on table finding_version is 'Every state a finding ever had: its history, and the change feed of the findings.';
comment on column finding_version.data is 'The finding as its API showed it at that version.';
comment on column finding_version.change_number is 'Given after the commit, in an order that a reader can follow without missing a row.';

insert into change_feed (name) values ('findings');

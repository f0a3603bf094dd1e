-- Innovations of the agencies, their maturity, and the rounds in which a panel scores them.

create table innovation_round (
    id          uuid         not null,
    region      varchar(13)  not null,
    fiscal_year integer      not null,
    title       varchar(300) not null,
    criteria    jsonb        not null,
    reward      varchar(1000),
    phase       varchar(20)  not null,
    changed_at  timestamptz  not null,
    edit        bigint       not null,
    constraint pk_innovation_round primary key (id),
    constraint ck_innovation_round_region check (region ~ '^[1-9][0-9](\.[0-9]{2})?$'),
    constraint ck_innovation_round_phase check (phase in ('OPEN', 'SCORING', 'DECIDED')),
    constraint ck_innovation_round_criteria check (jsonb_typeof(criteria) = 'array'),
    constraint ck_innovation_round_edit check (edit >= 1)
);
comment on table innovation_round is 'A competition: agencies enter while it is open, the panel scores after that, and a decided round stays as it is.';
comment on column innovation_round.criteria is 'What the panel looks at, with weights that add up to 100.';
create index ix_innovation_round_region on innovation_round (region, fiscal_year, id);

create table innovation (
    id                uuid          not null,
    region            varchar(13)   not null,
    fiscal_year       integer       not null,
    opd_code          varchar(40)   not null,
    round_id          uuid,
    title             varchar(300)  not null,
    problem           varchar(4000) not null,
    description       varchar(8000) not null,
    benefit           varchar(4000) not null,
    mission           varchar(20),
    mission_objective varchar(20),
    agreement_id      uuid          not null,
    indicator_code    varchar(40)   not null,
    changed_at        timestamptz   not null,
    edit              bigint        not null,
    constraint pk_innovation primary key (id),
    constraint fk_innovation_opd foreign key (opd_code) references opd (code),
    constraint fk_innovation_round foreign key (round_id) references innovation_round (id),
    constraint fk_innovation_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_innovation_edit check (edit >= 1)
);
comment on table innovation is 'What an agency does in a new way, tied to a mission of the term and to the indicator it is to move.';
comment on column innovation.indicator_code is 'Code of an indicator of the agreement.';
create index ix_innovation_year on innovation (region, fiscal_year, opd_code, id);
create index ix_innovation_round_id on innovation (round_id);

create table innovation_stage (
    innovation_id       uuid          not null,
    stage               varchar(20)   not null,
    reached_on          date          not null,
    evidence            varchar(2000),
    recorded_by_subject varchar(255)  not null,
    recorded_by_name    varchar(300)  not null,
    recorded_at         timestamptz   not null,
    constraint pk_innovation_stage primary key (innovation_id, stage),
    constraint fk_innovation_stage_innovation foreign key (innovation_id) references innovation (id),
    constraint ck_innovation_stage_stage check (stage in ('INITIATIVE', 'TRIAL', 'IMPLEMENTATION')),
    constraint ck_innovation_stage_evidence check (stage = 'INITIATIVE' or evidence ~ '^https?://')
);
comment on table innovation_stage is 'The stages of PP 38/2017 (inisiatif, uji coba, penerapan) that were reached; none is skipped.';
create trigger tr_innovation_stage before update or delete on innovation_stage for each row
    execute function refuse_change_of_history();

create table innovation_score (
    innovation_id  uuid          not null,
    scorer_subject varchar(255)  not null,
    entry          integer       not null,
    scorer_name    varchar(300)  not null,
    scores         jsonb         not null,
    total          numeric(5,2)  not null,
    remark         varchar(2000),
    scored_at      timestamptz   not null,
    constraint pk_innovation_score primary key (innovation_id, scorer_subject, entry),
    constraint fk_innovation_score_innovation foreign key (innovation_id) references innovation (id),
    constraint ck_innovation_score_entry check (entry >= 1),
    constraint ck_innovation_score_total check (total between 0 and 100)
);
comment on table innovation_score is 'What each member of the panel gave. The member''s last entry counts, the ones before it stay readable.';
comment on column innovation_score.scores is 'Points of 0 to 100 by criterion; total is their weighted sum.';
create trigger tr_innovation_score before update or delete on innovation_score for each row
    execute function refuse_change_of_history();

-- What people complain about in a programme, and what the agencies did about it. Nobody's name is kept but officials'.

create table complaint (
    id                   uuid                    not null,
    version              bigint                  not null,
    receipt_digest       bytea                   not null,
    region               varchar(13) collate "C" not null,
    fiscal_year          integer                 not null,
    program_id           uuid                    not null,
    program_opd_code     varchar(22) collate "C" not null,
    responsible_opd_code varchar(22) collate "C" not null,
    category             varchar(20)             not null,
    text                 varchar(4000)           not null,
    kelurahan            varchar(13) collate "C",
    channel              varchar(10)             not null,
    status               varchar(10)             not null,
    received_at          timestamptz             not null,
    due_at               timestamptz,
    changed_at           timestamptz             not null,
    constraint pk_complaint primary key (id),
    constraint uq_complaint_receipt unique (receipt_digest),
    constraint fk_complaint_program foreign key (program_id) references program (id),
    constraint fk_complaint_responsible foreign key (region, responsible_opd_code) references opd (region, code),
    constraint fk_complaint_kelurahan foreign key (kelurahan) references region (code),
    constraint ck_complaint_version check (version >= 1),
    constraint ck_complaint_receipt check (octet_length(receipt_digest) = 32),
    constraint ck_complaint_category check (category in (
        'NOT_RECEIVED', 'WRONG_TARGET', 'DEDUCTION', 'QUALITY', 'DELAY', 'CONDUCT', 'INFORMATION', 'OTHER')),
    constraint ck_complaint_text check (btrim(text) <> ''),
    constraint ck_complaint_kelurahan check (starts_with(kelurahan, region || '.')),
    constraint ck_complaint_channel check (channel in ('PUBLIC', 'OFFICIAL')),
    constraint ck_complaint_status check (status in ('RECEIVED', 'FORWARDED', 'ANSWERED', 'CLOSED')),
    -- Whatever is open has a day by which somebody must act.
    constraint ck_complaint_due check ((status = 'CLOSED') = (due_at is null))
);
comment on table complaint is 'Complaints about programmes (pokja pengaduan). Holds no personal data of the complainant.';
comment on column complaint.receipt_digest is 'SHA-256 of the receipt code, which only the complainant has.';
comment on column complaint.program_opd_code is 'OPD of the programme; responsible_opd_code is the one that must act now.';
comment on column complaint.channel is 'PUBLIC: without a token; OFFICIAL: entered by a caller with a token.';
comment on column complaint.due_at is 'By when the next step must be taken; null once closed.';
create index ix_complaint_received_at on complaint (region, received_at, id);
create index ix_complaint_responsible on complaint (region, responsible_opd_code, received_at, id);
create index ix_complaint_program_opd on complaint (region, program_opd_code, received_at, id);
create index ix_complaint_program on complaint (program_id, received_at, id);
create index ix_complaint_kelurahan on complaint (region, kelurahan, received_at, id);
create index ix_complaint_category on complaint (region, category, received_at, id);
create index ix_complaint_due on complaint (region, due_at) where status <> 'CLOSED';

create table complaint_step (
    complaint_id         uuid                    not null,
    number               integer                 not null,
    status               varchar(10)             not null,
    responsible_opd_code varchar(22) collate "C" not null,
    note                 varchar(4000),
    due_at               timestamptz,
    recorded_at          timestamptz             not null,
    recorded_by          varchar(255),
    recorded_by_name     varchar(255),
    constraint pk_complaint_step primary key (complaint_id, number),
    constraint fk_complaint_step_complaint foreign key (complaint_id) references complaint (id),
    constraint ck_complaint_step_number check (number >= 1),
    constraint ck_complaint_step_status check (status in ('RECEIVED', 'FORWARDED', 'ANSWERED', 'CLOSED')),
    -- Only the first step may be nobody's, and only it needs no words.
    constraint ck_complaint_step_who check (number = 1 or (recorded_by is not null and note is not null))
);
comment on table complaint_step is 'Each step of a complaint: what became of it, by whom and when. Never changed afterwards.';
comment on column complaint_step.recorded_by is 'Subject of the token; null where a complaint came without one.';

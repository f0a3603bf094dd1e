package id.selaras.programs.program;

/// What [BulkRegistry] says to the database. Every statement that writes begins with the same five values: import,
/// region, time, time as documents write it, and subject.
final class BulkStatements {
    private static final String GIVEN = """
            with given as (
                select cast(? as uuid) as import_id, cast(? as varchar) as region, cast(? as timestamptz) as at,
                       cast(? as text) as at_text, cast(? as varchar) as by)
            """;

    /// The staged document lacks what only this moment tells; see [ProgramView] for the order.
    private static final String DOCUMENT = """
            left(r.document, -1)
                || case when r.status = 'REGISTERED' and r.registered_at is null
                        then ',"registeredAt":"' || given.at_text || '"' else '' end
                || ',"changedAt":"' || given.at_text || '"}'
            """;

    static final String LOCK = """
            select p.id from program p join program_import_record r on r.program_id = p.id
            where r.import_id = ? and r.action = 'AMEND' order by p.id for update of p
            """;

    static final String STALE = """
            select exists (
                select 1 from program_import_record r left join program p on p.id = r.program_id
                where r.import_id = ? and r.action = 'AMEND'
                  and (p.id is null or p.version <> r.version - 1 or p.status = 'WITHDRAWN'))
            """;

    static final String INSERT = GIVEN + """
            insert into program
                (id, version, status, region, opd_code, fiscal_year, nomenclature_code, support_program, title,
                 description, period_start, period_end, cluster, working_group, locations, budget_rupiah, document,
                 created_at, registered_at, changed_at, changed_by)
            select r.program_id, r.version, r.status, given.region, r.opd_code, r.fiscal_year, r.nomenclature_code,
                   r.support_program, r.title, r.description, r.period_start, r.period_end, r.cluster, r.working_group,
                   r.locations, r.budget_rupiah,
            """ + DOCUMENT + """
                   , given.at, case r.status when 'REGISTERED' then given.at end, given.at, given.by
            from program_import_record r join given on r.import_id = given.import_id
            where r.action = 'ADD' order by r.number
            """;

    static final String UPDATE = GIVEN + """
            update program p
            set version = r.version, status = r.status, opd_code = r.opd_code, fiscal_year = r.fiscal_year,
                nomenclature_code = r.nomenclature_code, support_program = r.support_program, title = r.title,
                description = r.description, period_start = r.period_start, period_end = r.period_end,
                cluster = r.cluster, working_group = r.working_group, locations = r.locations,
                budget_rupiah = r.budget_rupiah, changed_at = given.at, changed_by = given.by,
                registered_at = case r.status when 'REGISTERED' then coalesce(r.registered_at, given.at) end,
                document =
            """ + DOCUMENT + """
            from program_import_record r join given on r.import_id = given.import_id
            where r.action = 'AMEND' and p.id = r.program_id and p.region = given.region
            """;

    static final String HISTORY = GIVEN + """
            insert into program_version (record_id, version, region, state, data, recorded_at, recorded_by)
            select p.id, p.version, p.region, p.status, cast(p.document as jsonb), given.at, given.by
            from program_import_record r
                 join given on r.import_id = given.import_id
                 join program p on p.id = r.program_id
            where r.action in ('ADD', 'AMEND') and p.status = 'REGISTERED'
            order by r.number
            """;

    /// As [ProgramRegistered] and [ProgramAmended] say it; the relay finds the rows by itself.
    static final String EVENTS = GIVEN + """
            insert into outbox (event_id, topic, type, subject, message_key, partition_key, data, occurred_at)
            select uuidv7(), 'selaras.programs',
                   case when r.registered_at is null then 'id.selaras.program-registered'
                        else 'id.selaras.program-amended' end,
                   p.id, p.region || '/' || p.fiscal_year || '/' || p.id, p.region || '/' || p.fiscal_year,
                   case when r.registered_at is null then p.document
                        else left(p.document, -1) || ',"previousVersion":' || (r.version - 1) || '}' end,
                   given.at
            from program_import_record r
                 join given on r.import_id = given.import_id
                 join program p on p.id = r.program_id
            where r.action in ('ADD', 'AMEND') and p.status = 'REGISTERED'
            order by r.number
            """;

    private BulkStatements() {}
}

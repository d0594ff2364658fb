package cn.oneseal.workbench.due;

/**
 * What can be due, each by one query of title, day and id (as text) at body {@code ?1} from day
 * {@code ?2} to day {@code ?3}; what is done is not due any more.
 */
public enum DueKind {
  /** An item to be handed over, on both sides' calendar (R8). */
  HANDOVER(
      "/handover/detail.xhtml?id=",
      """
      SELECT i.name, h.due_on, CAST(h.id AS text) FROM handover h
        JOIN approval_item i ON i.id = h.item_id
      WHERE (h.from_body_id = ?1 OR h.to_body_id = ?1) AND h.completed_on IS NULL AND h.withdrawn_on IS NULL
        AND h.due_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** A case to be decided; by its number, for not everybody at a body may read the applicant. */
  CASE(
      "/casefile/detail.xhtml?id=",
      """
      SELECT c.case_no || ' ' || i.name, c.due_on, CAST(c.id AS text) FROM case_file c
        JOIN approval_item i ON i.id = c.item_id
      WHERE c.body_id = ?1 AND c.state IN ('ACCEPTED', 'REVIEWED', 'PENDING_SEAL')
        AND c.due_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** The fifth working day of an application that is received and not answered (ALL 32). */
  FIFTH_DAY(
      "/intake/detail.xhtml?id=",
      """
      SELECT a.number || ' ' || i.name, a.fifth_on, CAST(a.id AS text) FROM application a
        JOIN approval_item i ON i.id = a.item_id
      WHERE a.body_id = ?1 AND a.state = 'RECEIVED'
        AND a.fifth_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** A post-certificate inspection (R13). */
  INSPECTION(
      "/inspection/detail.xhtml?id=",
      """
      SELECT c.case_no || ' ' || i.name, n.due_on, CAST(n.id AS text) FROM inspection n
        JOIN case_file c ON c.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND n.closed_on IS NULL
        AND n.due_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** The last day of a transition, at the former body and at the bureau (R11). */
  TRANSITION_END(
      "/transition/detail.xhtml?id=",
      """
      SELECT i.name, t.ends_on, CAST(t.id AS text) FROM transition t
        JOIN transfer_entry e ON e.id = t.entry_id JOIN approval_item i ON i.id = t.item_id
      WHERE (e.from_body_id = ?1 OR e.to_body_id = ?1)
        AND t.ends_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** The days 30, 7 and 1 before a transition ends (R11). */
  TRANSITION_WARNING(
      "/transition/detail.xhtml?id=",
      """
      SELECT i.name, t.ends_on - w.days, CAST(t.id AS text) FROM transition t
        JOIN transfer_entry e ON e.id = t.entry_id JOIN approval_item i ON i.id = t.item_id
        CROSS JOIN (VALUES (30), (7), (1)) AS w (days)
      WHERE (e.from_body_id = ?1 OR e.to_body_id = ?1)
        AND t.ends_on - w.days BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
        AND t.ends_on - w.days >= t.starts_on
      """),
  /** The next leg of an abolished seal (R10). */
  SEAL_CUSTODY(
      "/seal/detail.xhtml?id=",
      """
      SELECT s.name, coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days),
        CAST(s.id AS text) FROM seal s CROSS JOIN seal_terms t
        LEFT JOIN seal_custody r ON r.seal_id = s.id AND r.leg = 'RECEIVED'
      WHERE s.body_id = ?1 AND s.abolished_on IS NOT NULL
        AND coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days)
          BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
        AND NOT EXISTS (SELECT FROM seal_custody d
          WHERE d.seal_id = s.id AND d.leg IN ('SEALED_AWAY', 'DESTROYED'))
      """),
  /** A service guide that takes effect (R3). */
  GUIDE_EFFECTIVE(
      "/catalogue/detail.xhtml?id=",
      """
      SELECT i.name, g.effective_from, CAST(i.id AS text) FROM service_guide g
        JOIN approval_item i ON i.id = g.item_id
      WHERE g.body_id = ?1 AND g.state = 'PUBLISHED'
        AND g.effective_from BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """),
  /** An absence of somebody of the body begins. */
  ABSENCE(
      "/staffing/absence.xhtml?id=",
      """
      SELECT o.name, a.begins_on, CAST(a.id AS text) FROM absence a
        JOIN official o ON o.id = a.official_id
      WHERE o.body_id = ?1 AND a.state = 'CONFIRMED'
        AND a.begins_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
      """);

  private final String page;
  private final String query;

  DueKind(String page, String query) {
    this.page = page;
    this.query = query;
  }

  /** Returns the page of one, to which the id is added. */
  String page() {
    return page;
  }

  /** Returns the query. */
  String query() {
    return query + " ORDER BY 2, 1, 3";
  }
}

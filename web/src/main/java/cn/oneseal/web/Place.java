package cn.oneseal.web;

import static cn.oneseal.organization.Duty.APPROVER;
import static cn.oneseal.organization.Duty.AUDIT_ADMINISTRATOR;
import static cn.oneseal.organization.Duty.CASE_OFFICER;
import static cn.oneseal.organization.Duty.COUNTY_SUPERVISOR;
import static cn.oneseal.organization.Duty.INSPECTOR;
import static cn.oneseal.organization.Duty.INTAKE;
import static cn.oneseal.organization.Duty.LIAISON;
import static cn.oneseal.organization.Duty.LINKAGE_OPERATOR;
import static cn.oneseal.organization.Duty.MENTOR;
import static cn.oneseal.organization.Duty.REVIEWER;
import static cn.oneseal.organization.Duty.SEAL_CUSTODIAN;
import static cn.oneseal.organization.Duty.SECURITY_ADMINISTRATOR;
import static cn.oneseal.organization.Duty.SYSTEM_ADMINISTRATOR;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A place of the application and who may go there: the navigation shows it to them, and to nobody
 * else is it opened. What may be done there the services decide.
 *
 * @param name its name; {@code place.<name>} is the key of its text
 * @param path its first page; the other pages of that folder belong to it, too
 * @param open whether a caller may go there
 * @param more pages of another folder, or of one that several places share, that belong to it
 */
public record Place(String name, String path, Predicate<Caller> open, Set<String> more) {

  private static final Duty[] OFFICIALS = {
    INTAKE,
    REVIEWER,
    APPROVER,
    SEAL_CUSTODIAN,
    LIAISON,
    LINKAGE_OPERATOR,
    INSPECTOR,
    MENTOR,
    CASE_OFFICER
  };

  /** All places, in the order of the navigation. */
  static final List<Place> ALL =
      List.of(
          new Place("workbench", "/workbench/list.xhtml", anybody -> true),
          to("due", "/due/list.xhtml", OFFICIALS),
          to("catalogue", "/catalogue/list.xhtml", OFFICIALS),
          to("transfer", "/transfer/list.xhtml", OFFICIALS),
          new Place("import", "/transfer/import.xhtml", Place::imports),
          to("handover", "/handover/list.xhtml", LIAISON),
          to(
              "register",
              "/register/list.xhtml",
              LIAISON,
              INTAKE,
              REVIEWER,
              APPROVER,
              CASE_OFFICER,
              MENTOR),
          to(
              "inflight",
              "/inflight/list.xhtml",
              LIAISON,
              INTAKE,
              REVIEWER,
              APPROVER,
              SEAL_CUSTODIAN,
              CASE_OFFICER),
          to("seal", "/seal/list.xhtml", SEAL_CUSTODIAN, LIAISON),
          to("sealing", "/sealing/list.xhtml", SEAL_CUSTODIAN),
          new Place(
              "layouts",
              "/sealing/layouts.xhtml",
              Place::editsLayouts,
              Set.of("/sealing/layout.xhtml")),
          new Place(
              "ledger",
              "/sealing/ledger.xhtml",
              caller -> caller.has(SEAL_CUSTODIAN, AUDIT_ADMINISTRATOR),
              Set.of("/sealing/ledger-export")),
          new Place(
              "verify",
              "/sealing/verify.xhtml",
              caller -> caller.has(OFFICIALS),
              Set.of(
                  "/sealing/document.xhtml", "/sealing/page", "/sealing/file", "/sealing/receipt")),
          to("transition", "/transition/list.xhtml", LIAISON, MENTOR, INTAKE, REVIEWER),
          to(
              "casefile",
              "/casefile/list.xhtml",
              INTAKE,
              REVIEWER,
              APPROVER,
              SEAL_CUSTODIAN,
              CASE_OFFICER,
              MENTOR),
          to("new-case", "/casefile/edit.xhtml", INTAKE, CASE_OFFICER),
          to(
              "intake",
              "/intake/list.xhtml",
              INTAKE,
              REVIEWER,
              APPROVER,
              SEAL_CUSTODIAN,
              CASE_OFFICER,
              LIAISON),
          to(
              "linkage",
              "/linkage/list.xhtml",
              LINKAGE_OPERATOR,
              INSPECTOR,
              INTAKE,
              REVIEWER,
              APPROVER,
              SEAL_CUSTODIAN,
              CASE_OFFICER),
          new Place("delivery", "/linkage/delivery.xhtml", Place::delivers),
          new Place(
              "paper",
              "/linkage/paper.xhtml",
              caller -> caller.has(INTAKE, REVIEWER, APPROVER, SEAL_CUSTODIAN, CASE_OFFICER),
              Set.of("/linkage/sheet.xhtml", "/linkage/slip")),
          new Place("policy", "/policy/list.xhtml", Place::learnsOfPolicy),
          new Place("supervision", "/supervision/list.xhtml", Place::supervises),
          new Place("inspection", "/inspection/list.xhtml", Place::inspects),
          new Place(
              "draw",
              "/inspection/plan.xhtml",
              Place::draws,
              Set.of(
                  "/inspection/draw.xhtml",
                  "/inspection/proposals.xhtml",
                  "/revocation/edit.xhtml",
                  "/revocation/detail.xhtml")),
          new Place(
              "inspectors",
              "/inspection/inspectors.xhtml",
              caller -> draws(caller) && !isBureau(caller),
              Set.of("/inspection/planning.xhtml", "/inspection/forms.xhtml")),
          to("escalated", "/inspection/escalated.xhtml", COUNTY_SUPERVISOR),
          new Place("staffing", "/staffing/list.xhtml", anybody -> true),
          to("unassigned", "/unassigned/list.xhtml", LIAISON, SECURITY_ADMINISTRATOR),
          new Place("absence", "/staffing/absence.xhtml", caller -> caller.officialId() != null),
          to("instrument", "/instrument/list.xhtml", OFFICIALS),
          new Place("organization", "/organization/list.xhtml", anybody -> true),
          to("account", "/account/list.xhtml", SECURITY_ADMINISTRATOR),
          to("audit", "/audit/list.xhtml", AUDIT_ADMINISTRATOR),
          to("calendar", "/calendar/list.xhtml", SYSTEM_ADMINISTRATOR),
          to("sweep", "/sweep/list.xhtml", SYSTEM_ADMINISTRATOR),
          new Place("password", "/account/password.xhtml", anybody -> true),
          new Place("demonstration", "/demonstration/clock.xhtml", anybody -> true));

  private Place(String name, String path, Predicate<Caller> open) {
    this(name, path, open, Set.of());
  }

  private static Place to(String name, String path, Duty... anyOf) {
    return new Place(name, path, caller -> caller.has(anyOf));
  }

  private static boolean imports(Caller caller) {
    return caller.has(LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  private static boolean delivers(Caller caller) {
    return caller.has(isBureau(caller) ? LIAISON : LINKAGE_OPERATOR);
  }

  /** A township supervises no item, and pushes none. */
  private static boolean learnsOfPolicy(Caller caller) {
    return isBureau(caller)
        ? caller.has(LIAISON, APPROVER, INTAKE, REVIEWER)
        : caller.bodyKind() != BodyKind.TOWNSHIP && caller.has(LINKAGE_OPERATOR, APPROVER);
  }

  private static boolean supervises(Caller caller) {
    return caller.has(COUNTY_SUPERVISOR)
        || (isBureau(caller) ? caller.has(LIAISON, APPROVER) : inspects(caller));
  }

  private static boolean inspects(Caller caller) {
    return !isBureau(caller) && caller.has(INSPECTOR, LINKAGE_OPERATOR, APPROVER);
  }

  /** The bureau puts its half into the seed of every draw. */
  private static boolean draws(Caller caller) {
    return isBureau(caller) ? caller.has(LIAISON, APPROVER) : caller.has(INSPECTOR, APPROVER);
  }

  private static boolean isBureau(Caller caller) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  private static boolean editsLayouts(Caller caller) {
    return caller.has(SEAL_CUSTODIAN) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  /** Returns the key of its name. */
  public String key() {
    return "place." + name;
  }

  /** Returns the place that a page belongs to: its own, else that of its folder. */
  static Optional<Place> of(String page) {
    Optional<Place> own =
        ALL.stream()
            .filter(place -> place.path().equals(page) || place.more().contains(page))
            .findFirst();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return own.isPresent()
        ? own
        : ALL.stream().filter(place -> place.path().startsWith(folder)).findFirst();
  }
}

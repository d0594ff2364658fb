package cn.oneseal.demonstration;

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

import cn.oneseal.account.AccountGroup;
import cn.oneseal.organization.Duty;
import java.util.List;

/** Who there is in the demonstration: one account for each duty, named by the duty. */
final class DemonstrationAccounts {

  /** A post: the end of the account's name, the title shown, what it is appointed to. */
  record Post(String suffix, String title, AccountGroup group, List<Duty> duties) {}

  /** The posts of the bureau; their accounts are named bureau-… */
  static final List<Post> BUREAU =
      List.of(
          official("intake", "受理", INTAKE),
          official("reviewer", "审查", REVIEWER),
          official("approver", "审批", APPROVER),
          official("seal", "印章保管", SEAL_CUSTODIAN),
          official("liaison", "联络员", LIAISON),
          official("supervision", "县级督办", COUNTY_SUPERVISOR));

  /** The posts of each other body; their accounts are named by the body's code. */
  static final List<Post> DEPARTMENT =
      List.of(
          official("liaison", "联络员", LIAISON),
          official("linkage", "审管衔接操作员", LINKAGE_OPERATOR),
          official("inspector", "监管检查", INSPECTOR),
          official("mentor", "业务指导", MENTOR),
          official("officer", "经办", CASE_OFFICER),
          official("head", "负责人", APPROVER, SEAL_CUSTODIAN));

  /** The township that somebody works for: one that both yearly lists name. */
  static final String TOWNSHIP = "140525100";

  /** The posts of that township; their accounts are named township-… */
  static final List<Post> OF_TOWNSHIP = List.of(official("liaison", "联络员", LIAISON));

  /** The three administrators, apart from each other; their accounts are named admin-… */
  static final List<Post> ADMINISTRATORS =
      List.of(
          administrator("system", "系统管理员", SYSTEM_ADMINISTRATOR),
          administrator("security", "安全管理员", SECURITY_ADMINISTRATOR),
          administrator("audit", "审计管理员", AUDIT_ADMINISTRATOR));

  /** The account of the government-service platform, which acts for the bureau. */
  static final String PLATFORM = "platform";

  /** The end of the name of each other body's own system. */
  static final String SYSTEM = "-system";

  private DemonstrationAccounts() {}

  private static Post official(String suffix, String title, Duty... duties) {
    return new Post(suffix, title, AccountGroup.OFFICIAL, List.of(duties));
  }

  private static Post administrator(String suffix, String title, Duty duty) {
    return new Post(suffix, title, AccountGroup.ADMINISTRATOR, List.of(duty));
  }
}

package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DomainTest {

  /** As Payara writes it: an application with modules, one whose name is longer, references. */
  private static final String CONFIGURATION =
      """
      <domain>
        <servers><server name="server">
            <application-ref ref="oneseal" virtual-servers="server"></application-ref>
            <application-ref ref="oneseal-other" virtual-servers="server"></application-ref>
            <resource-ref ref="jdbc/oneseal"></resource-ref>
        </server></servers>
        <applications>
          <application object-type="user" name="oneseal" location="x/oneseal/">
            <property name="defaultAppName" value="oneseal"></property>
            <module name="oneseal-web.war"><engine sniffer="web"></engine></module>
          </application>
          <application object-type="user" name="oneseal-other" location="x"></application>
        </applications>
      </domain>
      """;

  @Test
  void anApplicationIsTakenOutWithItsReferencesAndNothingElse() {
    String expected =
        """
        <domain>
          <servers><server name="server">
              <application-ref ref="oneseal-other" virtual-servers="server"></application-ref>
              <resource-ref ref="jdbc/oneseal"></resource-ref>
          </server></servers>
          <applications>
            <application object-type="user" name="oneseal-other" location="x"></application>
          </applications>
        </domain>
        """;
    assertEquals(expected, Domain.without(CONFIGURATION, "oneseal"));
    assertEquals(expected, Domain.without(expected, "oneseal"), "none is there");
  }

  @Test
  void alsoWhereElementsAreClosedAtOnce() {
    String references = "<application-ref ref=\"oneseal\"/><application-ref ref=\"b\"/>";
    assertEquals("<application-ref ref=\"b\"/>", Domain.without(references, "oneseal"));
  }
}

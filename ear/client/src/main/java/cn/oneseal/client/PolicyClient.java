package cn.oneseal.client;

import cn.oneseal.client.policy.PolicyDocument;
import cn.oneseal.client.policy.PolicyDocumentV1;
import cn.oneseal.client.policy.PolicyDocumentV1_Service;
import cn.oneseal.client.policy.PolicyPushed;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * Pushes a policy document as a department's own system does: {@code URL REQUEST_ID TITLE ISSUER
 * ISSUED_ON KNOWN_ON ITEM FILE}; name and password come from {@code ONESEAL_USER} and {@code
 * ONESEAL_PASSWORD}. Prints what it is answered, or the fault.
 */
public final class PolicyClient {

  private PolicyClient() {}

  /** Pushes once. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PolicyDocument document = new PolicyDocument();
    document.setTitle(arguments[2]);
    document.setIssuer(arguments[3]);
    document.setIssuedOn(day(arguments[4]));
    document.setKnownOn(day(arguments[5]));
    document.getItemId().add(Long.valueOf(arguments[6]));
    Path file = Path.of(arguments[7]);
    document.setFileName(file.getFileName().toString());
    document.setFile(Files.readAllBytes(file));
    try {
      PolicyPushed pushed = policies(arguments[0]).push(arguments[1], document);
      out.println(
          String.join(
              " ",
              Long.toString(pushed.getId()),
              pushed.getDueOn().toString(),
              Integer.toString(pushed.getLateDays()),
              pushed.getState()));
    } catch (SOAPFaultException refused) {
      out.println(refused.getFault().getFaultCodeAsName().getLocalName());
    }
  }

  private static PolicyDocumentV1 policies(String address) throws Exception {
    PolicyDocumentV1 port =
        new PolicyDocumentV1_Service(URI.create(address + "?wsdl").toURL())
            .getPolicyDocumentV1Port();
    BindingProvider provider = (BindingProvider) port;
    provider.getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
    provider.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, environment("USER"));
    provider.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, environment("PASSWORD"));
    return port;
  }

  private static String environment(String name) {
    return System.getenv("ONESEAL_" + name);
  }

  private static XMLGregorianCalendar day(String day) throws Exception {
    return DatatypeFactory.newInstance().newXMLGregorianCalendar(LocalDate.parse(day).toString());
  }
}

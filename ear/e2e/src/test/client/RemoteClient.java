import cn.oneseal.calendar.contract.v1.DeadlineQueryV1;
import cn.oneseal.calendar.contract.v1.TermUnitV1;
import cn.oneseal.catalogue.contract.v1.CompetenceQueryV1;
import cn.oneseal.catalogue.contract.v1.CompetenceV1;
import cn.oneseal.handover.contract.v1.TransferQueryV1;
import cn.oneseal.inspection.contract.v1.InspectionV1;
import cn.oneseal.intake.contract.v1.CaseIntakeV1;
import cn.oneseal.intake.contract.v1.FileV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1;
import cn.oneseal.policy.contract.v1.PolicyDocumentV1;
import cn.oneseal.refusal.contract.RefusedV1;
import cn.oneseal.sealing.contract.v1.RegisteredDocumentV1;
import cn.oneseal.sealing.contract.v1.SealVerificationV1;
import com.sun.enterprise.security.ee.auth.login.ProgrammaticLogin;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.rmi.AccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Scanner;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Calls the contracts remotely, as another system on the same machine does. Reads one question a
 * line, so that the password stands on no command line; README shows how it is run.
 */
public final class RemoteClient {

  private static final ProgrammaticLogin LOGIN = new ProgrammaticLogin();

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Scanner questions = new Scanner(System.in, StandardCharsets.UTF_8);
    while (questions.hasNextLine()) {
      out.println(answer(questions.nextLine().split(" ")));
    }
  }

  private static String answer(String[] question) throws Exception {
    try {
      switch (question[0]) {
        case "login":
          // Only remembered here; the server checks it with every call.
          LOGIN.login(question[1], question[2].toCharArray());
          return "ok";
        case "logout":
          LOGIN.logout();
          return "ok";
        case "deadline":
          return bean("DeadlineQueryBean", DeadlineQueryV1.class)
              .deadline(
                  LocalDate.parse(question[1]),
                  Integer.parseInt(question[2]),
                  TermUnitV1.valueOf(question[3]))
              .getDate()
              .toString();
        case "items":
          return bean("CompetenceQueryBean", CompetenceQueryV1.class)
              .listItems(LocalDate.parse(question[1]))
              .stream()
              .map(item -> item.getId() + " " + item.getName() + " " + item.getHolder())
              .collect(Collectors.joining("|"));
        case "competence":
          CompetenceV1 found =
              bean("CompetenceQueryBean", CompetenceQueryV1.class)
                  .competence(Long.parseLong(question[1]), LocalDate.parse(question[2]));
          return found.getHolder() + " " + found.getSince() + " " + found.getClause();
        case "batches":
          return lines(
              transfers().batches(),
              one -> one.getNumber() + " " + one.getEntries() + " " + one.getCompleted());
        case "entries":
          return lines(
              transfers().entries(Integer.parseInt(question[1])),
              one ->
                  one.getDirection()
                      + " "
                      + one.getListNumber()
                      + " "
                      + one.getFrom()
                      + " "
                      + one.getTo()
                      + " "
                      + one.getCountersigned());
        case "document":
          RegisteredDocumentV1 registered =
              bean("SealVerificationBean", SealVerificationV1.class).lookup(question[1]);
          return registered.getKind() + " " + registered.getDigest();
        case "verify":
          return bean("SealVerificationBean", SealVerificationV1.class)
              .verify(Files.readAllBytes(Path.of(question[1])))
              .getVerdict()
              .name();
        case "handover":
          return lines(
              transfers()
                  .handover(
                      Integer.parseInt(question[1]), question[2], Integer.parseInt(question[3])),
              one -> one.getCode() + " " + one.getState());
        case "pushes":
          return lines(
              bean("ResultPushBean", ResultPushV1.class)
                  .fetch(Long.parseLong(question[1]), Integer.parseInt(question[2])),
              one -> one.getSequence() + " " + one.getId() + " " + one.getHash());
        case "policies":
          return lines(
              bean("PolicyDocumentBean", PolicyDocumentV1.class)
                  .list(Long.parseLong(question[1]), Integer.parseInt(question[2])),
              one -> one.getId() + " " + one.getDueOn() + " " + one.getState());
        case "inspections":
          return lines(
              bean("InspectionBean", InspectionV1.class)
                  .due(Long.parseLong(question[1]), Integer.parseInt(question[2])),
              one -> one.getId() + " " + one.getCaseNo() + " " + one.getDueOn());
        case "file":
          FileV1 begun =
              bean("CaseIntakeBean", CaseIntakeV1.class)
                  .beginFile(question[1], question[2], Long.parseLong(question[3]), question[4]);
          return begun.getFileId() + " " + begun.getReceived();
        default:
          return "unknown question: " + question[0];
      }
    } catch (RefusedV1 refused) {
      return "refused: " + refused.getCode() + ": " + refused.getMessage();
    } catch (NamingException failed) {
      return failed.toString().contains(AccessException.class.getName())
          ? "refused: not signed in, wrong name or password, or the account is locked"
          : "failed: " + failed;
    }
  }

  private static TransferQueryV1 transfers() throws NamingException {
    return bean("TransferQueryBean", TransferQueryV1.class);
  }

  private static <T> String lines(List<T> values, Function<T, String> line) {
    return values.stream().map(line).collect(Collectors.joining("|"));
  }

  private static <T> T bean(String name, Class<T> contract) throws NamingException {
    return contract.cast(
        new InitialContext()
            .lookup("java:global/oneseal/oneseal-ejb/" + name + "!" + contract.getName()));
  }
}

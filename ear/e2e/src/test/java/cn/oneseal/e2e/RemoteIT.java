package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contracts called remotely, from outside the server, by another JVM. */
@ExtendWith(Product.class)
class RemoteIT {

  private static final String SIGN_IN = "login platform " + Product.PASSWORD;
  private static final String QUESTION = "deadline 2021-01-20 1 MONTH";
  private static final String NOT_SIGNED_IN =
      "refused: not signed in, wrong name or password, or the account is locked";

  /** An account of these tests alone: the lockout must not hit another's. */
  private static final String LOCKED = "remote-locked";

  private static RemoteClientProcess client;

  @BeforeAll
  static void start() throws Exception {
    Records.change(
        "insert into account (id, version, username, group_name, password_hash, state)"
            + " select nextval('entity_id'), 0, ?, group_name, password_hash, state"
            + " from account where username = 'platform' on conflict do nothing",
        LOCKED);
    Records.change(
        "insert into system_access (account_id, body_id, duties, addresses, calls_per_minute,"
            + " last_day, entered_at, entered_by) select l.id, body_id, duties, addresses,"
            + " calls_per_minute, last_day, entered_at, 'e2e' from account l, system_access s"
            + " join account p on p.id = s.account_id"
            + " where l.username = ? and p.username = 'platform'",
        LOCKED);
    client = new RemoteClientProcess();
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    Records.change("update account set locked_until = null where username = ?", LOCKED);
  }

  @Test
  void answersWhatSoapAnswers() throws Exception {
    client.ask(SIGN_IN);
    Soap.Answer deadline =
        new Soap("deadline", "platform", Product.PASSWORD)
            .call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH");
    assertEquals("2021-02-20", client.ask(QUESTION));
    assertEquals("2021-02-20", deadline.text("date"));
  }

  @Test
  void listsTheItemsAndTheirHoldersThatSoapLists() throws Exception {
    client.ask(SIGN_IN);
    Soap competence = new Soap("competence", "platform", Product.PASSWORD);
    List<String> items =
        competence.call("listItems", "asOf", "2020-12-24").elements("item").stream()
            .map(
                item ->
                    String.join(
                        " ",
                        Soap.text(item, "id"),
                        Soap.text(item, "name"),
                        Soap.text(item, "holder")))
            .toList();
    assertEquals(String.join("|", items), client.ask("items 2020-12-24"));
    if (!items.isEmpty()) {
      String id = items.get(0).split(" ", -1)[0];
      Soap.Answer holder = competence.call("competence", "itemId", id, "onDate", "2020-12-24");
      assertEquals(
          holder.text("holder") + " " + holder.text("since") + " " + holder.text("clause"),
          client.ask("competence " + id + " 2020-12-24"));
    }
  }

  @Test
  void tellsOfTheHandoverWhatSoapTells() throws Exception {
    Given.batch();
    client.ask(SIGN_IN);
    Soap transfer = new Soap("transfer", "platform", Product.PASSWORD);
    List<String> batches =
        transfer.call("batches").elements("batch").stream()
            .map(one -> line(one, "number", "entries", "completed"))
            .toList();
    assertEquals(String.join("|", batches), client.ask("batches"));
    List<String> entries =
        transfer.call("entries", "batch", "2").elements("entry").stream()
            .map(one -> line(one, "direction", "listNumber", "from", "to", "countersigned"))
            .toList();
    assertEquals(22, entries.size());
    assertEquals(String.join("|", entries), client.ask("entries 2"));
    List<String> categories =
        transfer
            .call("handover", "batch", "2", "direction", "RETURNED", "listNumber", "1")
            .elements("category")
            .stream()
            .map(one -> line(one, "code", "state"))
            .toList();
    assertEquals(String.join("|", categories), client.ask("handover 2 RETURNED 1"));
    String none = client.ask("entries 999");
    assertTrue(none.startsWith("refused: not-found: "), none);
  }

  @Test
  void judgesAndLooksUpDocumentsAsSoapDoes() throws Exception {
    Given.inspectedPush();
    client.ask(SIGN_IN);
    String number = Records.text("select number from sealed_document order by id desc");
    Soap.Answer known =
        new Soap("verification", "platform", Product.PASSWORD)
            .call("lookup", "certificateNumber", number);
    assertEquals(known.text("kind") + " " + known.text("digest"), client.ask("document " + number));
    Path file = Files.createDirectories(Path.of("target")).resolve("document.ofd").toAbsolutePath();
    Files.write(
        file,
        Base64.getDecoder()
            .decode(
                Records.text(
                    "select translate(encode(content, 'base64'), chr(10), '') from sealed_document"
                        + " where number = ?",
                    number)));
    assertEquals("VALID", client.ask("verify " + file));
    Files.write(file, new byte[] {'P', 'K'});
    assertEquals("INVALID", client.ask("verify " + file));
    String none = client.ask("document X");
    assertTrue(none.startsWith("refused: not-found: "), none);
  }

  @Test
  void givesADepartmentsSystemWhatSoapGivesIt() throws Exception {
    Given.inspectedPush();
    Given.policyDocument();
    String[] all = {"after", "0", "limit", "200"};
    client.ask("login forestry-system " + Product.PASSWORD);
    Soap push = new Soap("push", "forestry-system", Product.PASSWORD);
    assertEquals(
        lines(push.call("fetch", all), "push", "sequence", "id", "hash"),
        client.ask("pushes 0 200"));
    Soap policy = new Soap("policy", "forestry-system", Product.PASSWORD);
    assertEquals(
        lines(policy.call("list", all), "pushed", "id", "dueOn", "state"),
        client.ask("policies 0 200"));
    Soap inspection = new Soap("inspection", "forestry-system", Product.PASSWORD);
    String due = client.ask("inspections 0 200");
    assertEquals(lines(inspection.call("due", all), "inspection", "id", "caseNo", "dueOn"), due);
    assertFalse(due.isEmpty());
    client.ask(SIGN_IN);
    String key = "remote-" + System.nanoTime();
    String digest = "0".repeat(64);
    String[] file = {"requestId", key, "name", "a.pdf", "size", "9", "digest", digest};
    Soap.Answer begun = new Soap("intake", "platform", Product.PASSWORD).call("beginFile", file);
    assertEquals(
        begun.text("fileId") + " 0",
        client.ask("file " + key + " a.pdf 9 " + digest),
        "the same request, whichever way it comes");
    String bureau = client.ask("pushes 0 200");
    assertTrue(bureau.startsWith("refused: not-permitted: "), bureau);
  }

  private static String lines(Soap.Answer answer, String element, String... parts) {
    return answer.elements(element).stream()
        .map(one -> line(one, parts))
        .collect(java.util.stream.Collectors.joining("|"));
  }

  private static String line(org.w3c.dom.Element element, String... parts) {
    return java.util.Arrays.stream(parts)
        .map(part -> Soap.text(element, part))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @Test
  void aRefusalCrossesWithItsCodeAndMessageAndNothingElse() throws Exception {
    client.ask(SIGN_IN);
    String item = client.ask("competence 987654321 2020-12-24");
    assertTrue(item.startsWith("refused: not-found: 事项：没有找到"), item);
    String amount = client.ask("deadline 2021-01-20 0 MONTH");
    assertTrue(amount.startsWith("refused: amount-out-of-range: "), amount);
    assertFalse(amount.contains("Exception"), amount);
  }

  @Test
  void refusesWhoeverHasNotSignedIn() throws Exception {
    client.ask("logout");
    assertEquals(NOT_SIGNED_IN, client.ask(QUESTION));
  }

  @Test
  void refusesAnUnknownName() throws Exception {
    client.ask("login nobody " + Product.PASSWORD);
    assertEquals(NOT_SIGNED_IN, client.ask(QUESTION));
  }

  @Test
  void wrongPasswordsLockTheAccountForTheRightOneToo() throws Exception {
    client.ask("login " + LOCKED + " " + Product.PASSWORD);
    assertEquals("2021-02-20", client.ask(QUESTION));
    client.ask("login " + LOCKED + " wrong-Password-2020");
    for (int failure = 0; failure < 5; failure++) {
      assertEquals(NOT_SIGNED_IN, client.ask(QUESTION));
    }
    client.ask("login " + LOCKED + " " + Product.PASSWORD);
    assertEquals(NOT_SIGNED_IN, client.ask(QUESTION));
    assertEquals(
        401,
        new Soap("deadline", LOCKED, Product.PASSWORD)
            .call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH")
            .status(),
        "the lock holds over SOAP, too");
  }
}

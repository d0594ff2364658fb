package cn.oneseal.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the product for tests that run inside the server and tells Arquillian where it is. Found
 * by being registered, not by an annotation: those are read inside the server again, where there is
 * nothing to start.
 */
public final class ProductForArquillian implements BeforeAllCallback {

  private static final String PASSWORD = "AS_ADMIN_PASSWORD=";

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    ExtendWith with = context.getRequiredTestClass().getAnnotation(ExtendWith.class);
    if (with == null || with.value()[0] != ArquillianExtension.class) {
      return;
    }
    new Product().beforeAll(context);
    System.setProperty("oneseal.admin.port", Product.fact("admin.port"));
    String password =
        Files.readAllLines(Path.of(Product.fact("admin.password.file"))).stream()
            .filter(line -> line.startsWith(PASSWORD))
            .map(line -> line.substring(PASSWORD.length()))
            .findFirst()
            .orElseThrow();
    System.setProperty("oneseal.admin.password", password);
  }
}

package cn.oneseal.document.template;

import cn.oneseal.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of layouts; says at which line a file breaks it. */
final class LayoutSchema {

  private static final String LOCALE = "http://apache.org/xml/properties/locale";

  private static final Schema SCHEMA = schema();

  private LayoutSchema() {}

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newSchema(
          new StreamSource(LayoutSchema.class.getResourceAsStream("layout.xsd")));
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What the validator says, without what only its makers understand. */
  private static String words(String message) {
    return message.replaceAll("^cvc-[\\w.-]+: ", "").replace("\"urn:oneseal:layout:1\":", "");
  }

  /** Refuses a file that breaks the schema, with the line of the first error. */
  static void check(byte[] file) {
    try {
      Validator validator = SCHEMA.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setProperty(LOCALE, Locale.SIMPLIFIED_CHINESE);
      validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXParseException broken) {
      throw Refusal.of("layout-invalid", broken.getLineNumber(), words(broken.getMessage()));
    } catch (SAXException broken) {
      throw Refusal.of("layout-unreadable");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package cn.oneseal.document.signing;

import static cn.oneseal.document.ofd.OfdWriter.HEAD;
import static cn.oneseal.document.ofd.OfdWriter.NAMESPACE;
import static cn.oneseal.document.xml.XmlText.number;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Writes what an OFD says about its signature. */
final class SignatureXml {

  private static final String END_OF_ROOT = "</ofd:DocRoot>";

  private SignatureXml() {}

  /** Returns the document's root file with a reference to the list of signatures. */
  static byte[] root(byte[] root, String list) {
    return new String(root, StandardCharsets.UTF_8)
        .replace(END_OF_ROOT, END_OF_ROOT + "<ofd:Signatures>" + list + "</ofd:Signatures>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the list of the one signature. */
  static byte[] list(String signature) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<ofd:Signatures").append(NAMESPACE).append("><ofd:MaxSignId>1</ofd:MaxSignId>");
    out.append("<ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/").append(signature);
    return bytes(out.append("\"/></ofd:Signatures>"));
  }

  /**
   * Returns the description of the signature: every file by its digest, and where the seal stands.
   *
   * @param folder the signature's folder
   * @param page the number of the page within the document
   */
  static byte[] description(
      Map<String, byte[]> files, String folder, int page, SealPlace place, String time) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<ofd:Signature").append(NAMESPACE).append("><ofd:SignedInfo>");
    out.append("<ofd:Provider ProviderName=\"OneSeal\" Version=\"1.0\" Company=\"OneSeal\"/>");
    out.append("<ofd:SignatureMethod>").append(Sm2.WITH_SM3).append("</ofd:SignatureMethod>");
    out.append("<ofd:SignatureDateTime>").append(time).append("</ofd:SignatureDateTime>");
    out.append("<ofd:References CheckMethod=\"").append(Sm2.SM3).append("\">");
    files.forEach(
        (path, content) -> {
          out.append("<ofd:Reference FileRef=\"/").append(XmlText.escape(path));
          out.append("\"><ofd:CheckValue>");
          byte[] digest = HexFormat.of().parseHex(Sm3.hex(content));
          out.append(Base64.getEncoder().encodeToString(digest));
          out.append("</ofd:CheckValue></ofd:Reference>");
        });
    out.append("</ofd:References><ofd:StampAnnot ID=\"1\" PageRef=\"").append(page);
    out.append("\" Boundary=\"").append(number(place.x())).append(' ').append(number(place.y()));
    out.append(' ').append(number(place.size())).append(' ').append(number(place.size()));
    out.append("\"/><ofd:Seal><ofd:BaseLoc>/").append(folder).append("Seal.esl</ofd:BaseLoc>");
    out.append("</ofd:Seal></ofd:SignedInfo><ofd:SignedValue>/").append(folder);
    return bytes(out.append("SignedValue.dat</ofd:SignedValue></ofd:Signature>"));
  }

  private static byte[] bytes(StringBuilder out) {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package cn.oneseal.document.compose;

import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.refusal.Refusal;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** QR codes as filled rectangles: sharp at any size, read at once. */
public final class QrCode {

  private static final int QUIET_ZONE = 4;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          QUIET_ZONE);

  private QrCode() {}

  /**
   * Returns the code of a text.
   *
   * @param size its width and height with the free zone around it, mm
   */
  public static BoxesMark draw(String content, double x, double y, double size) {
    BitMatrix dots = encode(content);
    double module = size / dots.getWidth();
    List<BoxesMark.Box> boxes = new ArrayList<>();
    for (int row = 0; row < dots.getHeight(); row++) {
      int start = -1;
      for (int column = 0; column <= dots.getWidth(); column++) {
        boolean dark = column < dots.getWidth() && dots.get(column, row);
        if (dark && start < 0) {
          start = column;
        } else if (!dark && start >= 0) {
          boxes.add(
              new BoxesMark.Box(
                  x + start * module, y + row * module, (column - start) * module, module));
          start = -1;
        }
      }
    }
    return new BoxesMark(boxes, Ink.BLACK);
  }

  private static BitMatrix encode(String content) {
    try {
      return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, HINTS);
    } catch (WriterException tooLong) {
      throw Refusal.of("document-qr-too-long", content.length());
    }
  }
}

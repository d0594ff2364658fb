package cn.oneseal.web.soap;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that is held back until it was looked at. */
final class HeldAnswer extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), true);

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  /** What was answered. */
  String text() {
    writer.flush();
    return body.toString(StandardCharsets.UTF_8);
  }

  /** Lets the answer go as it is. */
  void send() throws IOException {
    writer.flush();
    getResponse().setContentLength(body.size());
    body.writeTo(getResponse().getOutputStream());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public void write(byte[] buffer, int offset, int length) {
        body.write(buffer, offset, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("the answer is held back");
      }
    };
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    // Held back on purpose.
  }

  @Override
  public void setContentLength(int length) {
    // Told when the answer goes.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Told when the answer goes.
  }
}

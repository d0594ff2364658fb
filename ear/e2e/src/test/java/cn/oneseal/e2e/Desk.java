package cn.oneseal.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;

/** A browser as the officials have it: Chromium, Chinese, 1366×768; one session an official. */
final class Desk implements AutoCloseable {

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--no-first-run",
                          "--disable-background-networking")));

  /** Opens a session of its own for an account, on its workbench. */
  Page signIn(String username) {
    return signIn(username, "zh-CN");
  }

  /** Opens a session of its own for an account whose browser asks for a language. */
  Page signIn(String username, String language) {
    Page page = visitor(language);
    open(page, Product.url("/oneseal/login.xhtml"));
    page.locator("input:not([type=hidden])").nth(0).fill(username);
    page.locator("input[type=password]").fill(Product.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/workbench/list.xhtml");
    return page;
  }

  /** Opens a session of its own for nobody yet. */
  Page visitor(String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(language).setViewportSize(1366, 768));
    return context.newPage();
  }

  /**
   * Opens an address. What the page before was about to open by script, as after a button, gives
   * way; when it comes in between, the address is opened again.
   */
  static Response open(Page page, String address) {
    try {
      return page.navigate(address);
    } catch (PlaywrightException crossed) {
      if (!crossed.getMessage().contains("ERR_ABORTED")
          && !crossed.getMessage().contains("interrupted by another navigation")) {
        throw crossed;
      }
      page.waitForLoadState();
      return page.navigate(address);
    }
  }

  /** Presses a button, and waits until what it asked for by script is answered and shown. */
  static void press(Page page, String button) {
    page.click(button);
    settle(page);
  }

  /** Waits until what the page asked for by script is answered and shown. */
  static void settle(Page page) {
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

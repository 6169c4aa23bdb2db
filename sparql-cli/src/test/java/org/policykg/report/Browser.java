package org.policykg.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Debian's Chromium without a window, which writes down what the page asks for and complains of.
 */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** How long an element is waited for that the page makes in a moment. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** It warns of each Chromium that is younger than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one with a profile of its own; the test is skipped where there is none. */
  public static Browser start(Path profile, String language) {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no browser: apt-get install chromium chromium-driver");
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=" + language,
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    return new Browser(driver);
  }

  /** Opens a file as wide as a desk's screen or a telephone's. */
  public void open(Path page, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.get(page.toUri().toString());
  }

  /** What a script of the test returns, run in the page. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script returns that calls its last argument when it is done. */
  public Object await(String script) {
    return driver.executeAsyncScript(script);
  }

  /** Clicks into the middle of an element, moved by some pixels. */
  public void click(String selector, int right, int down) {
    driver.executeScript(
        "document.querySelector(arguments[0]).scrollIntoView({block: 'center', behavior: 'instant'})",
        selector);
    new Actions(driver)
        .moveToElement(driver.findElement(By.cssSelector(selector)), right, down)
        .click()
        .perform();
  }

  /** Presses a key, by its WebDriver code. */
  public void press(String key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** The text of an element, as far as it is seen. */
  public String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  /** How many different colours the canvas of a chart holds. */
  public long colours(String chart) {
    return (Long)
        driver.executeScript(
            """
            const canvas = document.querySelector(arguments[0] + ' canvas');
            const copy = document.createElement('canvas');
            copy.width = canvas.width;
            copy.height = canvas.height;
            const pen = copy.getContext('2d', { willReadFrequently: true });
            pen.drawImage(canvas, 0, 0);
            const pixels = pen.getImageData(0, 0, copy.width, copy.height).data;
            const colours = new Set();
            for (let i = 0; i < pixels.length; i += 4) {
              if (pixels[i + 3] > 200) colours.add((pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2]);
            }
            return colours.size;
            """,
            chart);
  }

  /** What pages opened from files have asked for; the browser's own pages do not count. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> event(entry.getMessage()))
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.path("params"))
        .filter(request -> request.path("documentURL").asText().startsWith("file:"))
        .map(request -> request.at("/request/url").asText())
        .toList();
  }

  private static JsonNode event(String message) {
    try {
      return new ObjectMapper().readTree(message).path("message");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the console. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policykg.model.InitiativeKind;

/** The tables for spreadsheets, R and pandas are what their descriptions say. */
class DataPackageTest {
  /** Reads each table as its schema says, and holds types, words and keys against it. */
  private static final String CHECK =
      """
      import json, sys, pandas as pd
      folder = sys.argv[1]
      package = json.load(open(folder + '/datapackage.json'))
      tables = {r['name']: pd.read_csv(folder + '/' + r['path'], dtype=str, keep_default_na=False, encoding=r['encoding'])
                for r in package['resources']}
      for resource in package['resources']:
          name, schema = resource['name'], resource['schema']
          table = tables[name]
          assert list(table) == [field['name'] for field in schema['fields']], (name, list(table))
          for field in schema['fields']:
              cells = table[field['name']][table[field['name']] != '']
              if field['type'] in ('number', 'integer'):
                  pd.to_numeric(cells)
              if field['type'] == 'date':
                  pd.to_datetime(cells, format='%Y-%m-%d')
              words = field.get('constraints', {}).get('enum')
              assert not words or set(cells) <= set(words), (name, field['name'], set(cells))
          if 'primaryKey' in schema:
              key = table[schema['primaryKey']]
              assert not key.duplicated().any() and not (key == '').any(axis=None), name
          for key in schema.get('foreignKeys', []):
              other = tables[key['reference']['resource'] or name][key['reference']['fields']]
              cells = set(table[key['fields']]) - {''}
              assert cells <= set(other), (name, key, cells - set(other))
      assert set(tables['exposure']['county']) >= {'330603', '330824'}
      """;

  @TempDir static Path folder;

  private static JsonNode description;

  @BeforeAll
  static void export() throws IOException {
    Path graph = Sample.graph(folder.resolve("sample.ttl"));
    Run.of("export", graph, "-f", "csv", "-o", folder.resolve("t"), "--license", "http://x/l")
        .done();
    Run.of("export", graph, "-f", "csv", "-o", folder.resolve("marked"), "--bom").done();
    description = new ObjectMapper().readTree(folder.resolve("t/datapackage.json").toFile());
  }

  @Test
  void pandasReadsTheTablesAsTheirSchemasSay() {
    Python.run("pandas", CHECK, folder.resolve("t"));
  }

  @Test
  void pandasReadsTablesWithByteOrderMarksToo() throws IOException {
    assertTrue(Files.readString(folder.resolve("marked/exposure.csv")).startsWith("\uFEFFcounty,"));
    assertFalse(Files.readString(folder.resolve("t/exposure.csv")).startsWith("\uFEFF"));
    Python.run("pandas", CHECK, folder.resolve("marked"));
  }

  @Test
  void exposureSaysHowMuchWasReadOfEachCounty() throws IOException {
    assertEquals(
        List.of(
            "county,name,documents,sections,characters,firstDate,lastDate,initiatives,metrics",
            "330603,柯桥区,1,1,100,2022-07-29,2022-07-29,1,1",
            "330783,东阳市,0,0,0,,,0,0",
            "330824,开化县,1,1,100,2022-07-29,2022-07-29,2,0"),
        Files.readAllLines(folder.resolve("t/exposure.csv")));
  }

  @Test
  void theCodebookHasEveryColumnOfEveryTable() throws IOException {
    List<String> described =
        Files.readAllLines(folder.resolve("t/codebook.csv")).stream()
            .skip(1)
            .map(line -> line.replaceFirst("^(\\w+),(\\w+),.*", "$1.$2"))
            .toList();
    List<String> written = new ArrayList<>();
    for (JsonNode resource : description.get("resources")) {
      Path file = folder.resolve("t").resolve(resource.get("path").asText());
      for (String column : Files.readAllLines(file).get(0).split(",", -1)) {
        written.add(resource.get("name").asText() + "." + column);
      }
    }
    assertEquals(written, described);
  }

  @Test
  void everyCodeIsAString() {
    for (JsonNode resource : description.get("resources")) {
      for (JsonNode field : resource.get("schema").get("fields")) {
        if (List.of("county", "code", "parent", "origin", "partners", "scope")
            .contains(field.get("name").asText())) {
          assertEquals("string", field.get("type").asText(), resource.get("name") + " " + field);
        }
      }
    }
  }

  @Test
  void kindsAreThoseOfTheModel() {
    JsonNode initiatives = description.get("resources").get(3);
    assertEquals("initiatives", initiatives.get("name").asText());
    JsonNode kinds = initiatives.get("schema").get("fields").get(4).get("constraints").get("enum");
    assertEquals(InitiativeKind.values().length - 1, kinds.size());
  }

  @Test
  void theLicenceIsTheUsers() {
    assertEquals("http://x/l", description.get("licenses").get(0).get("path").asText());
  }
}

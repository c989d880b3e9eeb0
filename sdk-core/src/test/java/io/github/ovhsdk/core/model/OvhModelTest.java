package io.github.ovhsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.OwnerUpdate;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.model.sample.RecordUpdate;
import io.github.ovhsdk.core.model.sample.Weight;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OvhModelTest {

  private static Record read(String json) {
    return JsonValue.parse(json.replace('\'', '"')).as(Record.class);
  }

  private static JsonValue json(String json) {
    return JsonValue.parse(json.replace('\'', '"'));
  }

  private static String body(OvhModel model) {
    return new String(JsonCodec.writeBody(model, true), StandardCharsets.UTF_8).replace('"', '\'');
  }

  @Nested
  class Reading {

    @Test
    void accessors_returnJavaTypes() {
      Record record =
          read(
              """
              {'id': 9007199254740993, 'type': 'A', 'weight': 10, 'subDomain': 'www', 'ttl': 60,
               'price': 1.50, 'active': true, 'uid': '00000000-0000-0000-0000-000000000001',
               'createdAt': '2024-02-29T10:00:00+02:00', 'expiresOn': '2024-02-29',
               'extra': {'a': [1]}, 'owner': {'name': 'n', 'records': [{'id': 1}]},
               'tags': ['x', 'y'], 'dates': ['2024-02-29T10:00:00Z'], 'matrix': [[1, 2.0], []],
               'labels': {'k': 'v'}, 'moments': {'k': '2024-02-29T10:00:00Z'},
               'owners': {'k': {'name': 'o'}}}
              """);

      assertThat(record.id()).isEqualTo(9007199254740993L);
      assertThat(record.type()).isSameAs(RecordType.A);
      assertThat(record.weight()).isSameAs(Weight._10);
      assertThat(record.subDomain()).isEqualTo("www");
      assertThat(record.ttl()).isEqualTo(60);
      assertThat(record.price()).isEqualTo(new BigDecimal("1.50"));
      assertThat(record.active()).isTrue();
      assertThat(record.uid()).isEqualTo(new UUID(0, 1));
      assertThat(record.createdAt()).isEqualTo(OffsetDateTime.parse("2024-02-29T10:00:00+02:00"));
      assertThat(record.expiresOn()).isEqualTo(LocalDate.of(2024, 2, 29));
      assertThat(record.extra()).isEqualTo(json("{'a':[1]}"));
      assertThat(record.owner().name()).isEqualTo("n");
      assertThat(record.owner().records().get(0).id()).isEqualTo(1);
      assertThat(record.tags()).containsExactly("x", "y");
      assertThat(record.dates()).containsExactly(OffsetDateTime.parse("2024-02-29T10:00:00Z"));
      assertThat(record.matrix())
          .containsExactly(List.of(new BigDecimal("1"), new BigDecimal("2.0")), List.of());
      assertThat(record.labels()).containsExactly(Map.entry("k", "v"));
      assertThat(record.moments())
          .containsExactly(Map.entry("k", OffsetDateTime.parse("2024-02-29T10:00:00Z")));
      assertThat(record.owners().get("k").name()).isEqualTo("o");
    }

    @Test
    void accessors_ofAbsentAndNull_returnNull_andRawTellsThemApart() {
      Record record = read("{'subDomain': null}");

      assertThat(record.subDomain()).isNull();
      assertThat(record.ttl()).isNull();
      assertThat(record.raw("subDomain")).isSameAs(JsonValue.NULL);
      assertThat(record.raw("ttl")).isNull();
    }

    @Test
    void nullInsideListsAndMaps_isNull_andWrittenBack() {
      String text =
          """
          {'tags':[null,'x'],'dates':[null],'matrix':[null,[1,null]],'labels':{'k':null},
           'moments':{'k':null},'owners':{'k':null,'l':{'records':[null]}}}
          """;
      Record record = read(text);

      assertThat(record.tags()).containsExactly(null, "x");
      assertThat(record.dates()).containsExactly((OffsetDateTime) null);
      assertThat(record.matrix().get(0)).isNull();
      assertThat(record.matrix().get(1)).containsExactly(BigDecimal.ONE, null);
      assertThat(record.labels()).containsEntry("k", null);
      assertThat(record.moments()).containsEntry("k", null);
      assertThat(record.owners()).containsEntry("k", null);
      assertThat(record.owners().get("l").records()).containsExactly((Record) null);
      assertThat(record.toJson()).isEqualTo(json(text));
      assertThat(record)
          .isEqualTo(read(text))
          .hasSameHashCodeAs(read(text))
          .isNotEqualTo(read("{'tags':['x']}"))
          .hasToString(
              "Record{tags=[null, x], dates=[null], matrix=[null, [1, null]], labels={k=null},"
                  + " moments={k=null}, owners={k=null, l=Owner{records=[null]}}}");
      assertThat(record.toBuilder().ttl(1).unset("ttl").build()).isEqualTo(record);
    }

    @Test
    void collections_cannotBeChanged() {
      Record record =
          read("{'tags': ['x'], 'labels': {'k': 'v'}, 'dates': ['2024-02-29T10:00:00Z'], 'n': 1}");

      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> record.tags().clear());
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> record.labels().clear());
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> record.dates().clear());
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> record.unknownProperties().clear());
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(
              () ->
                  RecordUpdate.builder().build().unknownProperties().put("later", JsonValue.NULL));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024-02-29T10:00:00Z",
          "2024-02-29t10:00:00z",
          "2024-02-29 10:00:00Z",
          "2024-02-29T10:00Z",
          "2024-02-29T10:00:00.000Z",
          "2024-02-29T12:00:00+0200",
          "2024-02-29T12:00:00+02",
          "2024-02-29T10:00:00-00:00"
        })
    void dateTime_inAnyLegalSpelling_isReadAndWrittenBackAsItWas(String text) {
      Record record = read("{'createdAt': '" + text + "', 'dates': ['" + text + "']}");

      assertThat(record.createdAt().toInstant()).isEqualTo("2024-02-29T10:00:00Z");
      assertThat(record.toJson())
          .isEqualTo(json("{'createdAt':'" + text + "','dates':['" + text + "']}"));
      assertThat(record.toBuilder().ttl(1).build().raw("createdAt").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
      "1",
      "1.0",
      "1.50",
      "1e2",
      "1E+2",
      "-0",
      "-0.0",
      "100000000000000000000",
      "1e999999999999"
    })
    void numbers_areWrittenBackDigitByDigit(String number) {
      String text =
          "{'id':%1$s,'ttl':%1$s,'price':%1$s,'weight':%1$s,'matrix':[[%1$s]],'n':%1$s}"
              .formatted(number);

      assertThat(read(text).toJson()).isEqualTo(json(text));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "1e2, 100", "-0, 0", "9223372036854775807, 9223372036854775807"})
    void wholeNumber_inAnySpelling_isRead(String number, long expected) {
      assertThat(read("{'id': " + number + "}").id()).isEqualTo(expected);
    }

    @Test
    void duplicateName_keepsTheLast() {
      assertThat(read("{'ttl': 1, 'ttl': 2, 'n': 1, 'n': 2}").toJson())
          .isEqualTo(json("{'ttl':2,'n':2}"));
    }

    @Test
    void deepNesting_inAnUnknownProperty_isLimitedByTheParser() {
      String deep = "{'n':" + "[".repeat(900) + "]".repeat(900) + "}";

      assertThat(read(deep).toJson()).isEqualTo(json(deep));
      assertThat(read(deep).hashCode()).isEqualTo(read(deep).hashCode());
    }
  }

  @Nested
  class Unreadable {

    private static final Map<String, Function<Record, Object>> GETTERS = new HashMap<>();

    static {
      GETTERS.put("id", Record::id);
      GETTERS.put("type", Record::type);
      GETTERS.put("weight", Record::weight);
      GETTERS.put("subDomain", Record::subDomain);
      GETTERS.put("ttl", Record::ttl);
      GETTERS.put("price", Record::price);
      GETTERS.put("active", Record::active);
      GETTERS.put("uid", Record::uid);
      GETTERS.put("createdAt", Record::createdAt);
      GETTERS.put("expiresOn", Record::expiresOn);
      GETTERS.put("owner", Record::owner);
      GETTERS.put("tags", Record::tags);
      GETTERS.put("dates", Record::dates);
      GETTERS.put("matrix", Record::matrix);
      GETTERS.put("labels", Record::labels);
      GETTERS.put("moments", Record::moments);
      GETTERS.put("owners", Record::owners);
    }

    @Test
    void value_ofAnotherType_isNamedOnOneLine() {
      Record record = read("{'owners': {'k\\nX': 'x'}}");

      assertThatExceptionOfType(UnreadablePropertyException.class)
          .isThrownBy(record::owners)
          .withMessageStartingWith("Record.owners[k X] cannot be read: ");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        value = {
          "id|'x'|",
          "id|9223372036854775808|",
          "id|1.5|",
          "id|true|",
          "ttl|2147483648|",
          "type|1|",
          "type|{}|",
          "weight|'1'|",
          "subDomain|5|",
          "subDomain|{'a': 'hush'}|",
          "price|'1.5'|",
          "price|1e99999999999|",
          "active|'true'|",
          "active|1|",
          "uid|'hush'|",
          "createdAt|'hush'|",
          "createdAt|'2024-02-29T10:00:00'|",
          "createdAt|1709200800|",
          "expiresOn|'2023-02-29'|",
          "owner|'hush'|",
          "owner|[]|",
          "tags|'hush'|",
          "tags|{}|",
          "tags|['x', 1]|[1]",
          "tags|[null, 1]|[1]",
          "dates|['2024-02-29T10:00:00Z', 'hush']|[1]",
          "matrix|[[1], [2, 'hush']]|[1][1]",
          "matrix|[[1], [null, true]]|[1][1]",
          "labels|[]|",
          "labels|{'k': 1}|[k]",
          "moments|{'k': 'hush'}|[k]",
          "owners|{'k': 'hush'}|[k]"
        })
    void value_ofAnotherType_failsOnlyItsAccessor(String property, String value, String place) {
      String text = "{'" + property + "': " + value + ", 'secret': 'kept', 'n': 1}";

      Record record = read(text);

      assertThat(record.secret()).isEqualTo("kept");
      assertThat(record.raw(property)).isEqualTo(json(value));
      assertThat(record.toJson()).isEqualTo(json(text));
      assertThat(record.toBuilder().build()).isEqualTo(record).hasSameHashCodeAs(record);
      assertThat(record.toString()).contains(property + "=");
      assertThatExceptionOfType(UnreadablePropertyException.class)
          .isThrownBy(() -> GETTERS.get(property).apply(record))
          .withMessageStartingWith(
              "Record." + property + (place == null ? "" : place) + " cannot be read: ")
          .withMessageEndingWith("raw(\"" + property + "\") returns what was received.")
          .withMessageNotContaining("hush")
          .satisfies(
              e -> {
                assertThat(e.model()).isEqualTo("Record");
                assertThat(e.property()).isEqualTo(property);
              });
    }

    @Test
    void element_ofAnotherType_doesNotHideReadOnlyOnesOfItsNeighbours() {
      Record record = read("{'owner': {'records': [{'id': 1, 'ttl': 2}, 'odd']}}");

      assertThat(body(record)).isEqualTo("{'owner':{'records':[{'ttl':2},'odd']}}");
    }
  }

  @Nested
  class Writing {

    @Test
    void toJson_keepsUnknownPropertiesAndValues() {
      String text = "{'type':'NEW','weight':7,'owner':{'later':[1]},'later':{'a':null}}";
      Record record = read(text);

      assertThat(record.type().isKnown()).isFalse();
      assertThat(record.weight().isKnown()).isFalse();
      assertThat(record.unknownProperties()).containsOnlyKeys("later");
      assertThat(record.raw("later")).isEqualTo(json("{'a':null}"));
      assertThat(record.toJson()).isEqualTo(json(text));
    }

    @Test
    void body_leavesOutReadOnlyPropertiesAtAnyDepth() {
      Record record =
          read(
              "{'id':1,'ttl':2,'owner':{'id':3,'name':'n'},'owners':{'k':{'id':4,'name':'o'}},'n':5}");

      assertThat(body(record))
          .isEqualTo("{'ttl':2,'owner':{'name':'n'},'owners':{'k':{'name':'o'}},'n':5}");
    }

    @Test
    void body_withoutUnknownProperties_dropsThemAtAnyDepth() {
      Record record = read("{'ttl':2,'owner':{'name':'n','m':1},'n':5}");

      assertThat(new String(JsonCodec.writeBody(record, false), StandardCharsets.UTF_8))
          .isEqualTo("{\"ttl\":2,\"owner\":{\"name\":\"n\"}}");
    }

    @Test
    void body_tellsUnsetNullAndSetApart() {
      assertThat(body(Record.builder().build())).isEqualTo("{}");
      assertThat(body(Record.builder().subDomain(null).build())).isEqualTo("{'subDomain':null}");
      assertThat(body(Record.builder().subDomain("").build())).isEqualTo("{'subDomain':''}");
      assertThat(body(Record.builder().tags(List.of()).build())).isEqualTo("{'tags':[]}");
    }

    @Test
    void builder_writesEveryType() {
      Record record =
          Record.builder()
              .type(RecordType.of("NEW"))
              .weight(Weight._1)
              .ttl(60)
              .price(new BigDecimal("1.50"))
              .active(false)
              .uid(new UUID(0, 1))
              .createdAt(OffsetDateTime.parse("2024-02-29T10:00:00+02:00"))
              .expiresOn(LocalDate.of(2024, 2, 29))
              .extra(json("[1e2]"))
              .owner(Owner.builder().name("n").build())
              .dates(List.of(OffsetDateTime.parse("2024-02-29T10:00Z")))
              .matrix(List.of(List.of(new BigDecimal("1.0"))))
              .moments(Map.of("k", OffsetDateTime.parse("2024-02-29T10:00:00.5Z")))
              .build();

      assertThat(record.toJson())
          .isEqualTo(
              json(
                  """
                  {'type':'NEW','weight':1,'ttl':60,'price':1.50,'active':false,
                   'uid':'00000000-0000-0000-0000-000000000001',
                   'createdAt':'2024-02-29T10:00:00+02:00','expiresOn':'2024-02-29','extra':[1e2],
                   'owner':{'name':'n'},'dates':['2024-02-29T10:00:00Z'],'matrix':[[1.0]],
                   'moments':{'k':'2024-02-29T10:00:00.5Z'}}
                  """));
      assertThat(JsonValue.parse(record.toJson().toString()).as(Record.class)).isEqualTo(record);
    }
  }

  @Nested
  class Building {

    @Test
    void toBuilder_changesNothingElse() {
      String text =
          "{'createdAt':'2024-02-29 10:00:00+0200','price':1e2,'uid':5,'later':[1],'ttl':1}";

      assertThat(read(text).toBuilder().ttl(2).build().toJson())
          .isEqualTo(json(text.replace("'ttl':1", "'ttl':2")));
    }

    @Test
    void build_canBeRepeated_andModelsDoNotChange() {
      Record.Builder builder = Record.builder().ttl(1).put("later", JsonValue.of(1));
      Record first = builder.build();
      Record second = builder.ttl(2).put("later", JsonValue.of(2)).build();

      assertThat(first.toJson()).isEqualTo(json("{'ttl':1,'later':1}"));
      assertThat(second.toJson()).isEqualTo(json("{'ttl':2,'later':2}"));
    }

    @Test
    void set_copiesCollections() {
      List<String> tags = new ArrayList<>(List.of("x"));
      Map<String, String> labels = new HashMap<>(Map.of("k", "v"));
      Record record = Record.builder().tags(tags).labels(labels).build();
      tags.add("y");
      labels.clear();

      assertThat(record.tags()).containsExactly("x");
      assertThat(record.labels()).containsOnlyKeys("k");
    }

    @Test
    void set_ofANullElement_throws() {
      List<String> tags = new ArrayList<>();
      tags.add(null);
      Map<String, String> labels = new HashMap<>();
      labels.put("k", null);

      assertThatNullPointerException().isThrownBy(() -> Record.builder().tags(tags));
      assertThatNullPointerException().isThrownBy(() -> Record.builder().labels(labels));
    }

    @Test
    void put_setsUnknownAndKnownProperties() {
      Record record =
          Record.builder()
              .put("later", json("{'a':1}"))
              .put("id", JsonValue.of(5))
              .put("ttl", JsonValue.of("odd"))
              .build();

      assertThat(record.id()).isEqualTo(5);
      assertThat(record.toJson()).isEqualTo(json("{'id':5,'ttl':'odd','later':{'a':1}}"));
      assertThatExceptionOfType(UnreadablePropertyException.class).isThrownBy(record::ttl);
    }

    @Test
    void unset_makesAbsent() {
      Record record = read("{'ttl':1,'tags':null,'later':1,'id':2}");

      assertThat(
              record.toBuilder()
                  .unset("ttl")
                  .unset("tags")
                  .unset("later")
                  .unset("none")
                  .build()
                  .toJson())
          .isEqualTo(json("{'id':2}"));
    }

    @Test
    void build_ofARequestThatLacksParameters_namesAllOfThem() {
      assertThatIllegalStateException()
          .isThrownBy(() -> CreateRecordRequest.builder().ttl(1L).build())
          .withMessage("CreateRecordRequest lacks what is required: type, target");
      assertThat(CreateRecordRequest.builder().type(RecordType.A).target(null).build().target())
          .isNull();
    }

    @Test
    void from_copiesWhatBothHave() {
      Record source =
          read(
              """
              {'id':1,'subDomain':null,'ttl':60,'price':1.50,'createdAt':'2024-02-29 10:00:00Z',
               'owner':{'id':2,'name':'n','password':'p','later':1},'newcomer':7,'later':8,
               'owners':{'k':{'id':3,'name':'o'}}}
              """);

      RecordUpdate update = RecordUpdate.builder().from(source).build();

      assertThat(update.owner()).isEqualTo(OwnerUpdate.builder().name("n").build());
      assertThat(update.toJson())
          .as("a null that is allowed, a wider number, an unknown one that this model knows")
          .isEqualTo(
              json(
                  """
                  {'subDomain':null,'ttl':60,'createdAt':'2024-02-29 10:00:00Z','owner':{'name':'n'},
                   'newcomer':7,'owners':{'k':{'name':'o'}}}
                  """));
    }

    @Test
    void from_keepsNullInsideListsAndMaps() {
      Record source = read("{'owners':{'k':null,'l':{'name':'n'}}}");

      assertThat(RecordUpdate.builder().from(source).build().toJson())
          .isEqualTo(json("{'owners':{'k':null,'l':{'name':'n'}}}"));
    }

    @Test
    void from_leavesAloneWhatTheOtherLacks() {
      RecordUpdate update =
          RecordUpdate.builder()
              .ttl(5L)
              .newcomer(6L)
              .from(read("{'ttl':null,'owner':'odd','subDomain':'x'}"))
              .build();

      assertThat(update.toJson()).isEqualTo(json("{'subDomain':'x','ttl':5,'newcomer':6}"));
    }
  }

  @Nested
  class Comparing {

    @Test
    void equals_comparesValuesNotSpellings() {
      Record read =
          read(
              "{'createdAt':'2024-02-29 10:00:00+0000','price':1.0,'id':1e0,'matrix':[[2.0]],'moments':{'k':'2024-02-29t10:00:00z'}}");
      Record same =
          read(
              "{'moments':{'k':'2024-02-29T10:00:00Z'},'matrix':[[2]],'id':1,'price':1.00,'createdAt':'2024-02-29T10:00:00Z'}");

      assertThat(read).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "100e2147483647",
          "1e999999999",
          "-1e-999999999",
          "0e2147483647",
          "1e99999999999"
        })
    void equals_ofNumbersWithoutMeasure_neitherFailsNorWritesThemOut(String number) {
      Record record = read("{'price':" + number + ",'matrix':[[" + number + "]]}");

      assertThat(record).isEqualTo(read(record.toJson().toString())).hasSameHashCodeAs(record);
      assertThat(record.toString()).hasSizeLessThan(80);
      assertThat(record.toBuilder().build().toJson()).isEqualTo(record.toJson());
    }

    @Test
    void equals_tellsApartAbsentNullUnknownAndClass() {
      assertThat(read("{}")).isEqualTo(Record.builder().build());
      assertThat(read("{'ttl':null}")).isNotEqualTo(read("{}"));
      assertThat(read("{'n':1}")).isNotEqualTo(read("{}"));
      assertThat(read("{'ttl':1}")).isNotEqualTo(read("{'ttl':2}"));
      assertThat(read("{'type':'NEW'}")).isEqualTo(read("{'type':'NEW'}"));
      assertThat((Object) OwnerUpdate.builder().build()).isNotEqualTo(Owner.builder().build());
      assertThat(read("{}")).isNotEqualTo(null);
    }
  }

  @Nested
  class Printing {

    @Test
    void toString_masksSecretsAndShowsOnlyNamesOfWhatItDoesNotKnow() {
      Record record =
          read(
              """
              {'id':1,'type':'A','subDomain':null,'price':1.50,'createdAt':'2024-02-29T10:00:00Z',
               'secret':'hush','extra':{'a':'hush'},'tags':['x','y'],'labels':{'k':'v'},
               'owners':{'k':{'password':'hush','name':'n'}},'owner':{'password':{'a':'hush'}},
               'newSecret':'hush'}
              """);

      assertThat(record)
          .hasToString(
              "Record{id=1, type=A, subDomain=null, price=1.50, createdAt=2024-02-29T10:00:00Z,"
                  + " extra={…}, secret=***, owner=Owner{password=***}, tags=[x, y], labels={k=v},"
                  + " owners={k=Owner{name=n, password=***}}, newSecret=…}");
    }

    @Test
    void toString_aTextInPlaceOfAModel_doesNotShowIt() {
      Record record =
          read("{'owner':'hush','owners':{'k':'hush'},'tags':'hush','labels':['hush']}");

      assertThat(record).hasToString("Record{owner=…, tags=…, labels=[…], owners={k=…}}");
    }

    @Test
    void toString_ofANullSecret_showsNull() {
      assertThat(read("{'secret':null}")).hasToString("Record{secret=null}");
    }
  }
}

package dev.plumbline.ingestion.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.event.ToolUse;
import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelValue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // OpenAI chat, responses, Anthropic
                "{'messages':[],'tools':[{'type':'function','function':{'name':'a'}},{'type':'function','function':{'name':'b'}}]} | [a, b] | 2",
                "{'input':'x','tools':[{'type':'function','name':'a'},{'type':'web_search'}]} | [a] | 1",
                "{'tools':[{'name':'a','input_schema':{}},{'name':'a'}]} | [a] | 1",
                // LangChain
                "[{'role':'user','content':'x'},{'role':'tool','content':{'type':'function','function':{'name':'a'}}}] | [a] | 1",
                // results and talk are no definitions
                "[{'role':'tool','content':'{}','tool_call_id':'1'},{'role':'user','content':'which tools?'}] | [] | 0",
            })
    void readsDefinitions(String input, String names, int count) {
        ToolUse tools = ToolReader.read(Attributes.EMPTY, new Exchange(json(input), null));

        assertThat(tools.names()).hasToString(names);
        assertThat(tools.definitions()).isEqualTo(count);
        assertThat(tools.calls()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // OpenAI chat, as message and as response
                "{'role':'assistant','content':null,'tool_calls':[{'id':'1','type':'function','function':{'name':'a','arguments':'{}'}},{'id':'2','function':{'name':'a'}}]} | [a] | 2",
                "{'choices':[{'message':{'tool_calls':[{'id':'1','function':{'name':'a'}}]}}]} | [a] | 1",
                // OpenAI responses
                "[{'type':'reasoning'},{'type':'function_call','call_id':'1','name':'a','arguments':'{}'}] | [a] | 1",
                // Anthropic
                "{'content':[{'type':'text','text':'x'},{'type':'tool_use','id':'1','name':'a','input':{'tool_calls':[{'name':'no'}]}}]} | [a] | 1",
                // OpenTelemetry
                "[{'role':'assistant','parts':[{'type':'tool_call','id':'1','name':'a'}]}] | [a] | 1",
                // Vercel
                "[{'type':'tool-call','toolCallId':'1','toolName':'a'}] | [a] | 1",
                "[{'toolCallId':'1','toolName':'a','input':'{}'}] | [a] | 1",
                // LangChain repeats its calls
                "{'tool_calls':[{'name':'a','args':{},'id':'1','type':'tool_call'}],'additional_kwargs':{'tool_calls':[{'id':'1','function':{'name':'a'}}]}} | [a] | 1",
                "{'role':'assistant','content':'no tool_calls here'} | [] | 0",
                "['tool'] | [] | 0",
                "{'tool_calls':null} | [] | 0",
                "{'tool_calls': | [] | 0",
            })
    void readsCalls(String output, String names, int count) {
        ToolUse tools = ToolReader.read(Attributes.EMPTY, new Exchange(null, json(output)));

        assertThat(tools.calledNames()).hasToString(names);
        assertThat(tools.calls()).isEqualTo(count);
        assertThat(tools.definitions()).isZero();
    }

    @Test
    void readsDefinitionsFromAttributes() {
        Attributes attributes =
                new Attributes(Map.of("gen_ai.tool.definitions", new OtelValue.Text(json("[{'name':'a'}]"))));

        assertThat(ToolReader.read(attributes, Exchange.NONE).names()).containsExactly("a");
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }
}

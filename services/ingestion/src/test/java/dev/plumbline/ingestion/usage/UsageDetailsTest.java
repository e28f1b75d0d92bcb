package dev.plumbline.ingestion.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageDetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // buckets as they are
                "{'input':10,'output':5} | {'input':10,'output':5,'total':15}",
                "{'input':10,'output':5,'total':16,'input_cached_tokens':3} | {'input':10,'input_cached_tokens':3,'output':5,'total':16}",
                "{'total':7} | {'total':7}",
                "{'images':2,'x':null,'y':-1,'z':1.5,'w':'3','v':true,'u':{'a':1},'t':[1]} | {'images':2,'total':5,'w':3}",
                "{'n':2.0} | {'n':2,'total':2}",
                // OpenAI chat
                "{'prompt_tokens':17,'completion_tokens':9,'total_tokens':26} | {'input':17,'output':9,'total':26}",
                "{'prompt_tokens':100,'completion_tokens':50,'total_tokens':150,'prompt_tokens_details':{'cached_tokens':40,'audio_tokens':10},'completion_tokens_details':{'reasoning_tokens':20}} | {'input':50,'input_audio_tokens':10,'input_cached_tokens':40,'output':30,'output_reasoning_tokens':20,'total':150}",
                "{'prompt_tokens':5,'total_tokens':5} | {'input':5,'total':5}",
                "{'prompt_tokens':10,'completion_tokens':1,'prompt_tokens_details':{'cached_tokens':40}} | {'input':0,'input_cached_tokens':40,'output':1,'total':41}",
                "{'prompt_tokens':10,'completion_tokens':2,'total_tokens':12,'prompt_tokens_details':null,'cost':0.01,'is_byok':false} | {'input':10,'output':2,'total':12}",
                // DeepSeek, LiteLLM
                "{'prompt_tokens':10,'completion_tokens':2,'total_tokens':12,'prompt_cache_hit_tokens':4,'prompt_cache_miss_tokens':6} | {'input':6,'input_cached_tokens':4,'output':2,'total':12}",
                "{'prompt_tokens':10,'completion_tokens':2,'total_tokens':12,'cache_read_input_tokens':4,'cache_creation_input_tokens':1} | {'input':5,'input_cache_creation':1,'input_cached_tokens':4,'output':2,'total':12}",
                // OpenAI responses
                "{'input_tokens':20,'output_tokens':10,'total_tokens':30,'input_tokens_details':{'cached_tokens':5},'output_tokens_details':{'reasoning_tokens':4}} | {'input':15,'input_cached_tokens':5,'output':6,'output_reasoning_tokens':4,'total':30}",
                "{'input_tokens':20,'output_tokens':10} | {'input':20,'output':10,'total':30}",
                // LangChain
                "{'input_tokens':20,'output_tokens':10,'total_tokens':30,'input_token_details':{'cache_read':5},'output_token_details':{'reasoning':4}} | {'input':15,'input_cache_read':5,'output':6,'output_reasoning':4,'total':30}",
                // Anthropic: the cache is beside input_tokens
                "{'input_tokens':20,'output_tokens':10,'cache_read_input_tokens':100,'cache_creation_input_tokens':7} | {'cache_creation_input_tokens':7,'cache_read_input_tokens':100,'input':20,'output':10,'total':137}",
                "{'input_tokens':20,'output_tokens':10,'cache_creation_input_tokens':7,'cache_creation':{'ephemeral_5m_input_tokens':3,'ephemeral_1h_input_tokens':4}} | {'cache_creation_input_tokens':0,'input':20,'input_cache_creation_1h':4,'input_cache_creation_5m':3,'output':10,'total':37}",
                // Vercel
                "{'promptTokens':3,'completionTokens':4,'totalTokens':7} | {'input':3,'output':4,'total':7}",
            })
    void bringsEveryShapeIntoExclusiveBuckets(String sent, String expected) {
        assertThat(read(sent).json()).isEqualTo(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"[1]", "'x'", "7", "{'input':", "null", "{}"})
    void takesAnythingElseForNoUsage(String sent) {
        assertThat(read(sent).isEmpty()).isTrue();
    }

    @Test
    void addsUpWhatBelongsToInputAndOutput() {
        Usage usage = Usage.of(Map.of(
                "input",
                1L,
                "input_cached_tokens",
                2L,
                "cache_read_input_tokens",
                4L,
                "output",
                8L,
                "output_reasoning",
                16L,
                "search",
                32L));

        assertThat(usage.input()).isEqualTo(7);
        assertThat(usage.output()).isEqualTo(24);
        assertThat(usage.total()).isEqualTo(63);
    }

    @Test
    void staysPositiveWithAbsurdCounts() {
        assertThat(read("{'input':9223372036854775807,'output':9223372036854775807}")
                        .total())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(read("{'input':9223372036854775808,'output':1e999999999}").isEmpty())
                .isTrue();
    }

    @Test
    void keepsKeysFitForTheDatabase() {
        assertThat(read("{'in\\u0000put':1,'\\u0000':2}").json()).isEqualTo("{\"input\":1,\"total\":1}");
    }

    private static Usage read(String json) {
        return UsageDetails.read(json.replace('\'', '"').getBytes(UTF_8));
    }
}

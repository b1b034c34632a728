package lv.lidzas.access.secondfactor;

import java.util.Collection;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether colleagues may have a second factor at all
 * @param compulsoryGroups whose members must have one
 * @param secretKey 32 bytes in Base64, with which secrets are kept
 */
@ConfigurationProperties("lidzas.second-factor")
record SecondFactorSettings(
        @DefaultValue("false") boolean enabled, @DefaultValue Set<String> compulsoryGroups, String secretKey) {

    boolean isCompulsoryFor(Collection<String> groups) {
        return groups.stream().anyMatch(compulsoryGroups::contains);
    }
}

package se.lansstyrelsen.integration.allocation.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A criterion of a model with its weight (7 § lag 2016:38 names the criteria of the law). */
@Embeddable
public class ModelVariable {

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "weight")
    private BigDecimal weight;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private Effect effect;

    @Column(name = "relative_to")
    private String relativeTo;

    protected ModelVariable() {}

    /**
     * A variable.
     *
     * @param code what inputs call it, camelCase
     * @param name Swedish name for explanations
     * @param weight percent, more than 0, at most four decimals
     * @param relativeTo code of the variable an EVENING one is measured against, otherwise null
     */
    public ModelVariable(String code, String name, BigDecimal weight, Effect effect, String relativeTo) {
        this.code = code;
        this.name = name;
        this.weight = weight;
        this.effect = effect;
        this.relativeTo = relativeTo;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BigDecimal weight() {
        return weight;
    }

    public Effect effect() {
        return effect;
    }

    public String relativeTo() {
        return relativeTo;
    }
}

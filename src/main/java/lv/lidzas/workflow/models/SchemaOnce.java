package lv.lidzas.workflow.models;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.impl.parser.AbstractModelParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.xml.sax.SAXException;

/** Reads markup first and compares it with its schema afterwards, which is compiled once. */
abstract class SchemaOnce extends AbstractModelParser {

    /** @param schema in the engine's own jar */
    SchemaOnce(String namespace, String schema) {
        schemaFactory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        addSchema(namespace, createSchema(schema, AbstractModelParser.class.getClassLoader()));
    }

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        factory.setValidating(false);
    }

    /** Beside saying what is wrong, gives the document its ids and the values that attributes have without being written. */
    @Override
    public void validateModel(DomDocument document) {
        Schema schema = getSchema(document);
        if (schema == null) {
            throw new ModelParseException("the file is of another language");
        }
        DOMSource read = document.getDomSource();
        try {
            schema.newValidator().validate(read, new DOMResult(read.getNode()));
        } catch (SAXException | IOException e) {
            throw new ModelParseException("the schema does not allow the file", e);
        }
    }
}

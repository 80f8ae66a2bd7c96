/* eslint-disable */
// Made by scripts/precompile-templates.mjs from templates/; change those and run it again.
export const pages = {
  "index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"finding-list\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"planContradictions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"finding plan-finding\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":17,"column":57},"end":{"line":17,"column":68}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":17,"column":86},"end":{"line":17,"column":91}} ), depth0))
    + "\">\n<p class=\"plan-badges\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"badges"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":23},"end":{"line":18,"column":214}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"finding-body\"><p class=\"message\"><bdi>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":19,"column":52},"end":{"line":19,"column":59}} ), depth0))
    + "</bdi></p><p class=\"meta\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":107},"end":{"line":19,"column":144}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":144},"end":{"line":19,"column":194}}})) != null ? stack1 : "")
    + "</p></div>\n</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":18,"column":71},"end":{"line":18,"column":75}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":18,"column":135},"end":{"line":18,"column":139}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":18,"column":152},"end":{"line":18,"column":157}} ), depth0))
    + "<span class=\"mark-text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":18,"column":185},"end":{"line":18,"column":189}} ), depth0))
    + "</span></span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":19,"column":167},"end":{"line":19,"column":171}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "more", {"start":{"line":19,"column":177},"end":{"line":19,"column":181}} ), depth0))
    + "</a>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "noContradictions", {"start":{"line":23,"column":29},"end":{"line":23,"column":50}} ), depth0))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "ownersPage", {"start":{"line":27,"column":113},"end":{"line":27,"column":123}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "owners", {"start":{"line":27,"column":129},"end":{"line":27,"column":140}} ), depth0))
    + "</a>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":32,"column":28},"end":{"line":32,"column":39}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":32,"column":57},"end":{"line":32,"column":62}} ), depth0))
    + "\"><td class=\"lead-cell\" data-sort=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "title", {"start":{"line":32,"column":101},"end":{"line":32,"column":111}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":32,"column":158},"end":{"line":32,"column":175}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"owner"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":32,"column":179},"end":{"line":32,"column":241}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":32,"column":264},"end":{"line":32,"column":282}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"period"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":32,"column":286},"end":{"line":32,"column":350}}})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "figures", {"start":{"line":32,"column":388},"end":{"line":32,"column":407}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keyFigure"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":411},"end":{"line":32,"column":527}}})) != null ? stack1 : "")
    + "</td><td class=\"number count-cell\" data-tone=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"errors"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":573},"end":{"line":32,"column":599}}})) != null ? stack1 : "")
    + "\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"severityWords"), "error", {"start":{"line":32,"column":615},"end":{"line":32,"column":640}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "errors", {"start":{"line":32,"column":646},"end":{"line":32,"column":652}} ), depth0))
    + "</td><td class=\"number count-cell\" data-tone=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"warnings"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":700},"end":{"line":32,"column":730}}})) != null ? stack1 : "")
    + "\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"severityWords"), "warning", {"start":{"line":32,"column":746},"end":{"line":32,"column":773}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "warnings", {"start":{"line":32,"column":779},"end":{"line":32,"column":787}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "gaps", {"start":{"line":32,"column":827},"end":{"line":32,"column":843}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "gaps", {"start":{"line":32,"column":849},"end":{"line":32,"column":853}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "tasks", {"start":{"line":32,"column":893},"end":{"line":32,"column":910}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tasks", {"start":{"line":32,"column":916},"end":{"line":32,"column":921}} ), depth0))
    + "</td></tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "owner", {"start":{"line":32,"column":199},"end":{"line":32,"column":204}} ), depth0))
    + "</bdi>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "period", {"start":{"line":32,"column":307},"end":{"line":32,"column":313}} ), depth0))
    + "</bdi>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"keyFigure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"keyName"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":450},"end":{"line":32,"column":520}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "keyName", {"start":{"line":32,"column":491},"end":{"line":32,"column":498}} ), depth0))
    + "</bdi></span>";
},"13":function(container,depth0,helpers,partials,data) {
    return "error";
},"14":function(container,depth0,helpers,partials,data) {
    return "warning";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"cascades"),depth0,{"name":"cascades","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"findings"),depth0,{"name":"findings","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"head"),depth0,{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<body data-search=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "searchIndex", {"start":{"line":4,"column":21},"end":{"line":4,"column":38}} ), depth0))
    + "\" data-home=\"true\">\n<a class=\"skip\" href=\"#content\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":5,"column":34},"end":{"line":5,"column":44}} ), depth0))
    + "</a>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"icons"),depth0,{"name":"icons","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cover"),depth0,{"name":"cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"layout\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents"),depth0,{"name":"contents","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<main id=\"content\" tabindex=\"-1\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-results"),depth0,{"name":"site-results","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<section id=\"contradictions\" class=\"section\">\n<header class=\"section-head\"><h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"sections"),"contradictions"), "title", {"start":{"line":13,"column":35},"end":{"line":13,"column":64}} ), depth0))
    + "</h2><p class=\"lead\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "contradictionsLead", {"start":{"line":13,"column":89},"end":{"line":13,"column":112}} ), depth0))
    + "</p></header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"planContradictions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":23,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n<section id=\"overview\" class=\"section\">\n<header class=\"section-head\"><h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plans", {"start":{"line":27,"column":35},"end":{"line":27,"column":46}} ), depth0))
    + "</h2><p class=\"lead\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "plansLead", {"start":{"line":27,"column":71},"end":{"line":27,"column":85}} ), depth0))
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"owners"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":88},"end":{"line":27,"column":153}}})) != null ? stack1 : "")
    + "</p></header>\n<table class=\"sortable plans-table\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plan", {"start":{"line":29,"column":29},"end":{"line":29,"column":39}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "owner", {"start":{"line":29,"column":64},"end":{"line":29,"column":75}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "period", {"start":{"line":29,"column":100},"end":{"line":29,"column":112}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "figures", {"start":{"line":29,"column":152},"end":{"line":29,"column":165}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"severityWords"), "error", {"start":{"line":29,"column":205},"end":{"line":29,"column":224}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"severityWords"), "warning", {"start":{"line":29,"column":264},"end":{"line":29,"column":285}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "gaps", {"start":{"line":29,"column":325},"end":{"line":29,"column":335}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "tasks", {"start":{"line":29,"column":375},"end":{"line":29,"column":386}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"planRows"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cascades"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findings"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":37}}})) != null ? stack1 : "")
    + "\n</main>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-footer"),depth0,{"name":"page-footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"derivation"),depth0,{"name":"derivation","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"scripts"),depth0,{"name":"scripts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true},
  "owners": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry><th scope=\"row\" class=\"lead-cell\"><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":18,"column":56},"end":{"line":18,"column":60}} ), depth0))
    + "</bdi></th><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "tasks", {"start":{"line":18,"column":106},"end":{"line":18,"column":123}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tasks", {"start":{"line":18,"column":129},"end":{"line":18,"column":134}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "targets", {"start":{"line":18,"column":174},"end":{"line":18,"column":193}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "targets", {"start":{"line":18,"column":199},"end":{"line":18,"column":206}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "gaps", {"start":{"line":18,"column":246},"end":{"line":18,"column":262}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "gaps", {"start":{"line":18,"column":268},"end":{"line":18,"column":272}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "plans", {"start":{"line":18,"column":297},"end":{"line":18,"column":314}} ), depth0))
    + "\" data-sort=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plans"), "length", {"start":{"line":18,"column":331},"end":{"line":18,"column":343}} ), depth0))
    + "\"><ul class=\"owner-plans\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plans"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":371},"end":{"line":18,"column":640}}})) != null ? stack1 : "")
    + "</ul></td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":18,"column":401},"end":{"line":18,"column":405}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "title", {"start":{"line":18,"column":416},"end":{"line":18,"column":426}} ), depth0))
    + "</bdi></a> <small class=\"share\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"tasks"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":460},"end":{"line":18,"column":512}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"targets"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":512},"end":{"line":18,"column":570}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"gaps"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":570},"end":{"line":18,"column":618}}})) != null ? stack1 : "")
    + "</small></li>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "tasks", {"start":{"line":18,"column":475},"end":{"line":18,"column":492}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "tasks", {"start":{"line":18,"column":497},"end":{"line":18,"column":502}} ), depth0))
    + " ";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "targets", {"start":{"line":18,"column":529},"end":{"line":18,"column":548}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "targets", {"start":{"line":18,"column":553},"end":{"line":18,"column":560}} ), depth0))
    + " ";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "gaps", {"start":{"line":18,"column":584},"end":{"line":18,"column":600}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "gaps", {"start":{"line":18,"column":605},"end":{"line":18,"column":609}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"head"),depth0,{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<body data-search=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "searchIndex", {"start":{"line":4,"column":21},"end":{"line":4,"column":38}} ), depth0))
    + "\">\n<a class=\"skip\" href=\"#content\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":5,"column":34},"end":{"line":5,"column":44}} ), depth0))
    + "</a>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"icons"),depth0,{"name":"icons","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<header class=\"cover\"><div class=\"cover-inner\">\n<nav class=\"breadcrumb\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "back", {"start":{"line":8,"column":38},"end":{"line":8,"column":47}} ), depth0))
    + "\"><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"home"), "href", {"start":{"line":8,"column":62},"end":{"line":8,"column":71}} ), depth0))
    + "\">← "
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "back", {"start":{"line":8,"column":79},"end":{"line":8,"column":88}} ), depth0))
    + "</a></nav>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":6},"end":{"line":9,"column":11}} ), depth0))
    + "</h1>\n<p class=\"scope\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "ownersLead", {"start":{"line":10,"column":19},"end":{"line":10,"column":34}} ), depth0))
    + "</p>\n</div></header>\n<div class=\"layout single\">\n<main id=\"content\" tabindex=\"-1\">\n<table class=\"sortable owners-table\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "owner", {"start":{"line":15,"column":29},"end":{"line":15,"column":40}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "tasks", {"start":{"line":15,"column":80},"end":{"line":15,"column":91}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "targets", {"start":{"line":15,"column":131},"end":{"line":15,"column":144}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "gaps", {"start":{"line":15,"column":184},"end":{"line":15,"column":194}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plans", {"start":{"line":15,"column":219},"end":{"line":15,"column":230}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"owners"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"owners"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":42}}})) != null ? stack1 : "")
    + "\n</main>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-footer"),depth0,{"name":"page-footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"scripts"),depth0,{"name":"scripts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true},
  "page": {"0":function(container,depth0,helpers,partials,data) {
    return "one-plan";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"packed\" id=\"packed\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "packed", {"start":{"line":11,"column":53},"end":{"line":11,"column":64}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"plain-bars\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "plainBars", {"start":{"line":12,"column":41},"end":{"line":12,"column":50}} ), depth0))
    + "</p>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-results"),depth0,{"name":"site-results","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"targets"),depth0,{"name":"targets","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"cascades"),depth0,{"name":"cascades","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"allocations"),depth0,{"name":"allocations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"coverage"),depth0,{"name":"coverage","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"staffing"),depth0,{"name":"staffing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"resources"),depth0,{"name":"resources","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tasks"),depth0,{"name":"tasks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"needs"),depth0,{"name":"needs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"pay"),depth0,{"name":"pay","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"proofs"),depth0,{"name":"proofs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"numbers"),depth0,{"name":"numbers","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    return "<p class=\"absent\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "absent", {"start":{"line":29,"column":34},"end":{"line":29,"column":40}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"head"),depth0,{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<body class=\""
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"hasSeveralPlans"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":13},"end":{"line":4,"column":59}}})) != null ? stack1 : "")
    + "\" data-search=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "searchIndex", {"start":{"line":4,"column":76},"end":{"line":4,"column":93}} ), depth0))
    + "\">\n<a class=\"skip\" href=\"#content\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":5,"column":34},"end":{"line":5,"column":44}} ), depth0))
    + "</a>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"icons"),depth0,{"name":"icons","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cover"),depth0,{"name":"cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"layout\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents"),depth0,{"name":"contents","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<main id=\"content\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"isLarge"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"plainBars"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"searchIndex"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"overview"),depth0,{"name":"overview","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contradictions"),depth0,{"name":"contradictions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"targets"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"cascades"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"allocations"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"coverage"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"staffing"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"resources"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"tasks"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"needs"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"pay"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"proofs"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":25,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"findings"),depth0,{"name":"findings","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"gaps"),depth0,{"name":"gaps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"numbers"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"absent"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":53}}})) != null ? stack1 : "")
    + "\n</main>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-footer"),depth0,{"name":"page-footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"derivation"),depth0,{"name":"derivation","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"scripts"),depth0,{"name":"scripts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true},
};
export const partials = {
  "allocations": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":58},"end":{"line":5,"column":69}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":5,"column":87},"end":{"line":5,"column":92}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"total\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":58}}})) != null ? stack1 : "")
    + "\n<table class=\"parts\">\n<thead><tr><th scope=\"col\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "part", {"start":{"line":11,"column":29},"end":{"line":11,"column":45}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":11,"column":85},"end":{"line":11,"column":103}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":11,"column":143},"end":{"line":11,"column":160}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":11,"column":185},"end":{"line":11,"column":204}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unallocated"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":378}}})) != null ? stack1 : "")
    + "\n</tbody>\n<tfoot><tr><th scope=\"row\" class=\"lead-cell\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":18,"column":47},"end":{"line":18,"column":64}} ), depth0))
    + "</th><td class=\"number\" data-label=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":18,"column":104},"end":{"line":18,"column":122}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":18,"column":182},"end":{"line":18,"column":199}} ), depth0))
    + "\"><span class=\"percent\">100%</span></td><td data-label=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":18,"column":259},"end":{"line":18,"column":278}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.program(9, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":18,"column":282},"end":{"line":18,"column":384}}})) != null ? stack1 : "")
    + "</td></tr></tfoot>\n</table>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"channels"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-depth=\""
    + alias3(alias2(alias1(depth0, "depth", {"start":{"line":14,"column":18},"end":{"line":14,"column":23}} ), depth0))
    + "\"><th scope=\"row\" class=\"lead-cell\" style=\"--depth:"
    + alias3(alias2(alias1(depth0, "depth", {"start":{"line":14,"column":78},"end":{"line":14,"column":83}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isTop"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":87},"end":{"line":14,"column":175}}})) != null ? stack1 : "")
    + "<bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":14,"column":182},"end":{"line":14,"column":186}} ), depth0))
    + "</bdi></th><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":14,"column":232},"end":{"line":14,"column":250}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"total"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":14,"column":319},"end":{"line":14,"column":336}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"shareText"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":340},"end":{"line":14,"column":504}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":14,"column":527},"end":{"line":14,"column":546}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":550},"end":{"line":14,"column":591}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"swatch\" data-tone=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "tone", {"start":{"line":14,"column":134},"end":{"line":14,"column":138}} ), depth0))
    + "\" aria-hidden=\"true\"></span>";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"share-bar\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":14,"column":394},"end":{"line":14,"column":398}} ), depth0))
    + "\" style=\"--share:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":14,"column":419},"end":{"line":14,"column":424}} ), depth0))
    + "%\" aria-hidden=\"true\"></span><span class=\"percent\">"
    + alias3(alias2(alias1(depth0, "shareText", {"start":{"line":14,"column":479},"end":{"line":14,"column":488}} ), depth0))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"rest\"><th scope=\"row\" class=\"lead-cell\"><span class=\"swatch\" data-tone=\"0\" aria-hidden=\"true\"></span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unallocated", {"start":{"line":16,"column":133},"end":{"line":16,"column":156}} ), depth0))
    + "</th><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":16,"column":196},"end":{"line":16,"column":214}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"unallocated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":16,"column":282},"end":{"line":16,"column":299}} ), depth0))
    + "\"><span class=\"percent\">"
    + alias3(alias2(alias1(depth0, "unallocatedShare", {"start":{"line":16,"column":327},"end":{"line":16,"column":343}} ), depth0))
    + "</span></td><td></td></tr>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"unstated\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noCheck", {"start":{"line":18,"column":349},"end":{"line":18,"column":368}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "byChannel", {"start":{"line":22,"column":6},"end":{"line":22,"column":27}} ), depth0))
    + "</h4>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sidesChart"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.program(12, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":77}}})) != null ? stack1 : "")
    + "\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "byChannel", {"start":{"line":24,"column":61},"end":{"line":24,"column":82}} ), depth0))
    + "\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "part", {"start":{"line":26,"column":29},"end":{"line":26,"column":45}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"columns"),{"name":"each","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":52},"end":{"line":26,"column":210}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":210},"end":{"line":26,"column":366}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":26,"column":399},"end":{"line":26,"column":416}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"rows"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n<tfoot><tr><th scope=\"row\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":31,"column":29},"end":{"line":31,"column":46}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"columns"),{"name":"each","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":53},"end":{"line":31,"column":175}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":175},"end":{"line":31,"column":322}}})) != null ? stack1 : "")
    + "<td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr></tfoot>\n</table>\n</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"sidesChart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(lookupProperty(depth0,"channels"),"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<th scope=\"col\" class=\"number\"><span class=\"swatch\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":26,"column":143},"end":{"line":26,"column":147}} ), depth0))
    + "\" aria-hidden=\"true\"></span><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":26,"column":184},"end":{"line":26,"column":188}} ), depth0))
    + "</bdi></th>";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" class=\"number\"><span class=\"swatch\" data-tone=\"0\" aria-hidden=\"true\"></span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "unstated", {"start":{"line":26,"column":332},"end":{"line":26,"column":352}} ), depth0))
    + "</th>";
},"15":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":28,"column":50},"end":{"line":28,"column":54}} ), depth0))
    + "</bdi></th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":67},"end":{"line":28,"column":191}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"channels"),"hasUnstated"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":191},"end":{"line":28,"column":335}}})) != null ? stack1 : "")
    + "<td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"total"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"figure"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":28,"column":101},"end":{"line":28,"column":177}}})) != null ? stack1 : "")
    + "</td>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    return "<span class=\"blank\">–</span>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unstated"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":28,"column":241},"end":{"line":28,"column":323}}})) != null ? stack1 : "")
    + "</td>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"unstated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"total"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <small class=\"share\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "shareText", {"start":{"line":31,"column":142},"end":{"line":31,"column":151}} ), depth0))
    + "</small></td>";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(lookupProperty(depth0,"channels"),"unstated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <small class=\"share\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"channels"), "unstatedShare", {"start":{"line":31,"column":278},"end":{"line":31,"column":300}} ), depth0))
    + "</small></td>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":39,"column":58},"end":{"line":39,"column":69}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":39,"column":87},"end":{"line":39,"column":92}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"shares"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":20},"end":{"line":42,"column":93}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"remainder"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span><span class=\"computed\">100%</span></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">+</span>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"complements"),{"name":"unless","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":23},"end":{"line":48,"column":70}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"allocations\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"allocations"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"allocations"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"complements"),{"name":"each","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":46,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"allocations"),{"name":"unless","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "badge": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"badge\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":33},"end":{"line":1,"column":37}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":97},"end":{"line":1,"column":101}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":114},"end":{"line":1,"column":118}} ), depth0))
    + "</span>";
},"useData":true},
  "bar": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"bar\" role=\"img\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "description", {"start":{"line":2,"column":42},"end":{"line":2,"column":53}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":164}}})) != null ? stack1 : "")
    + "\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"segment\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":3,"column":53},"end":{"line":3,"column":57}} ), depth0))
    + "\" style=\"flex-grow:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":3,"column":80},"end":{"line":3,"column":85}} ), depth0))
    + "\"><span class=\"segment-text\"><b>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":3,"column":121},"end":{"line":3,"column":125}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":3,"column":134},"end":{"line":3,"column":139}} ), depth0))
    + "</span></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "card-head": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":1,"column":117},"end":{"line":1,"column":124}} ), depth0))
    + "</bdi></p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":1,"column":234},"end":{"line":1,"column":254}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"card-head\"><div>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h3><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":62},"end":{"line":1,"column":66}} ), depth0))
    + "</bdi></h3>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"section"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":79},"end":{"line":1,"column":143}}})) != null ? stack1 : "")
    + "</div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":149},"end":{"line":1,"column":190}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isInferred"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":190},"end":{"line":1,"column":271}}})) != null ? stack1 : "")
    + "</header>";
},"usePartial":true,"useData":true},
  "cascade-matrix": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" class=\"number\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "metric", {"start":{"line":3,"column":107},"end":{"line":3,"column":113}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":121},"end":{"line":3,"column":174}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":3,"column":154},"end":{"line":3,"column":158}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":59},"end":{"line":5,"column":318}}})) != null ? stack1 : "")
    + "</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"figure"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":5,"column":93},"end":{"line":5,"column":304}}})) != null ? stack1 : "")
    + "</td>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"shareText"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":126},"end":{"line":5,"column":261}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"path\">"
    + alias3(alias2(alias1(depth0, "shareText", {"start":{"line":5,"column":164},"end":{"line":5,"column":173}} ), depth0))
    + "</span><span class=\"heat\" style=\"--share:"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":5,"column":218},"end":{"line":5,"column":223}} ), depth0))
    + "%\" aria-hidden=\"true\"></span>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"blank\">–</span>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"allocated"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":9,"column":86},"end":{"line":9,"column":170}}})) != null ? stack1 : "")
    + "</td>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"allocated"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "kept", {"start":{"line":10,"column":37},"end":{"line":10,"column":53}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":60},"end":{"line":10,"column":219}}})) != null ? stack1 : "")
    + "</tr>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kept"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":10,"column":96},"end":{"line":10,"column":205}}})) != null ? stack1 : "")
    + "</td>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":110},"end":{"line":10,"column":143}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    return "<br>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"target"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"difference\"><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "difference", {"start":{"line":12,"column":62},"end":{"line":12,"column":84}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":91},"end":{"line":12,"column":311}}})) != null ? stack1 : "")
    + "</tr>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"short"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":127},"end":{"line":12,"column":214}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"over"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":214},"end":{"line":12,"column":297}}})) != null ? stack1 : "")
    + "</td>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"mark\" data-tone=\"warning\">−"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"short"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"mark\" data-tone=\"error\">+"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"over"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"sections"),"cascades"), "title", {"start":{"line":1,"column":61},"end":{"line":1,"column":90}} ), depth0))
    + "\">\n<table class=\"cascade-matrix\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "plan", {"start":{"line":3,"column":29},"end":{"line":3,"column":45}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":52},"end":{"line":3,"column":207}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n<tfoot>\n<tr><th scope=\"row\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "allocated", {"start":{"line":9,"column":22},"end":{"line":9,"column":43}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":50},"end":{"line":9,"column":184}}})) != null ? stack1 : "")
    + "</tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasKept"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":231}}})) != null ? stack1 : "")
    + "\n<tr><th scope=\"row\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "target", {"start":{"line":11,"column":22},"end":{"line":11,"column":40}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":47},"end":{"line":11,"column":116}}})) != null ? stack1 : "")
    + "</tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasDifference"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":323}}})) != null ? stack1 : "")
    + "\n</tfoot>\n</table>\n</div>";
},"usePartial":true,"useData":true},
  "cascades": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card cascade-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":4,"column":59},"end":{"line":4,"column":70}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":4,"column":88},"end":{"line":4,"column":93}} ), depth0))
    + "\">\n<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(depth0, "below", {"start":{"line":5,"column":46},"end":{"line":5,"column":51}} ), depth0))
    + "</span></h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"matrix"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"untold"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":51}}})) != null ? stack1 : "")
    + "\n</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"cascade-matrix"),lookupProperty(depth0,"matrix"),{"name":"cascade-matrix","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"cascade-row\">\n<summary><h4>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"metric"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":31},"end":{"line":9,"column":86}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h4></summary>\n<table>\n<thead><tr><th scope=\"col\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "plan", {"start":{"line":11,"column":29},"end":{"line":11,"column":45}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "assigned", {"start":{"line":11,"column":85},"end":{"line":11,"column":105}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "takenOn", {"start":{"line":11,"column":145},"end":{"line":11,"column":164}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":11,"column":204},"end":{"line":11,"column":221}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"kept"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSum"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "<tr class=\"sum-row\"><td class=\"lead-cell\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"words"), "target", {"start":{"line":22,"column":44},"end":{"line":22,"column":62}} ), depth0))
    + "</td><td></td><td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"target"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td></td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unallocated"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":167}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"overAllocated"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":173}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"silent"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"remedies"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + "</details>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":9,"column":66},"end":{"line":9,"column":70}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "assigned", {"start":{"line":14,"column":84},"end":{"line":14,"column":104}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"assigned"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":108},"end":{"line":14,"column":152}}})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "takenOn", {"start":{"line":14,"column":190},"end":{"line":14,"column":209}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"figure"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":14,"column":279},"end":{"line":14,"column":296}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":14,"column":302},"end":{"line":14,"column":307}} ), depth0))
    + "</td></tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"assigned"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"lead-cell\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":17,"column":28},"end":{"line":17,"column":33}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "assigned", {"start":{"line":17,"column":73},"end":{"line":17,"column":93}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "takenOn", {"start":{"line":17,"column":154},"end":{"line":17,"column":173}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "share", {"start":{"line":17,"column":229},"end":{"line":17,"column":246}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "share", {"start":{"line":17,"column":252},"end":{"line":17,"column":257}} ), depth0))
    + "</td></tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"sum-row\"><td class=\"lead-cell\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "allocated", {"start":{"line":20,"column":44},"end":{"line":20,"column":65}} ), depth0))
    + "</td><td></td><td class=\"number\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"allocated"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":20,"column":100},"end":{"line":20,"column":164}}})) != null ? stack1 : "")
    + "</td><td></td></tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"allocated"), "text", {"start":{"line":20,"column":119},"end":{"line":20,"column":133}} ), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"sum-row\"><td class=\"lead-cell\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unallocated", {"start":{"line":23,"column":63},"end":{"line":23,"column":86}} ), depth0))
    + "</td><td></td><td class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"unallocated"), "text", {"start":{"line":23,"column":123},"end":{"line":23,"column":139}} ), depth0))
    + "</td><td></td></tr>";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"sum-row\"><td class=\"lead-cell\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "overAllocated", {"start":{"line":24,"column":65},"end":{"line":24,"column":90}} ), depth0))
    + "</td><td></td><td class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"overAllocated"), "text", {"start":{"line":24,"column":127},"end":{"line":24,"column":145}} ), depth0))
    + "</td><td></td></tr>";
},"12":function(container,depth0,helpers,partials,data) {
    return "<p class=\"lead\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "silent", {"start":{"line":27,"column":32},"end":{"line":27,"column":38}} ), depth0))
    + "</p>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"related-fold\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "remedies", {"start":{"line":29,"column":41},"end":{"line":29,"column":61}} ), depth0))
    + "</summary>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remedies"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":31,"column":24},"end":{"line":31,"column":29}} ), depth0))
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":32},"end":{"line":31,"column":140}}})) != null ? stack1 : "")
    + "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":49},"end":{"line":31,"column":80}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"from"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " → <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "to", {"start":{"line":31,"column":105},"end":{"line":31,"column":107}} ), depth0))
    + "</b> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return ", ";
},"17":function(container,depth0,helpers,partials,data) {
    return "<p class=\"lead\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "untold", {"start":{"line":38,"column":32},"end":{"line":38,"column":38}} ), depth0))
    + "</p>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"cascades\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"cascades"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cascades"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "chart": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"chart-numbers\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "numbers", {"start":{"line":2,"column":55},"end":{"line":2,"column":74}} ), depth0))
    + "</summary><table class=\"compact\"><thead><tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"table"),"head"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":120},"end":{"line":2,"column":178}}})) != null ? stack1 : "")
    + "</tr></thead><tbody>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"table"),"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":198},"end":{"line":2,"column":287}}})) != null ? stack1 : "")
    + "</tbody></table></details>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":222},"end":{"line":2,"column":273}}})) != null ? stack1 : "")
    + "</tr>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<td><bdi>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</bdi></td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"chart-figure\">\u003C!--"
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":35},"end":{"line":1,"column":37}} ), depth0))
    + "-->\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"table"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":320}}})) != null ? stack1 : "")
    + "</figure>";
},"useData":true},
  "computed": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"computed\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":44},"end":{"line":1,"column":48}} ), depth0))
    + "\" data-sort=\""
    + alias3(alias2(alias1(depth0, "sort", {"start":{"line":1,"column":65},"end":{"line":1,"column":69}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":75},"end":{"line":1,"column":79}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":95}}})) != null ? stack1 : "");
},"useData":true},
  "contents": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"search-all\"><button type=\"button\" id=\"search-all\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "searchAll", {"start":{"line":4,"column":87},"end":{"line":4,"column":101}} ), depth0))
    + "</button></p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"field\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plan", {"start":{"line":5,"column":52},"end":{"line":5,"column":62}} ), depth0))
    + "</span><select id=\"plan-filter\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "all", {"start":{"line":5,"column":115},"end":{"line":5,"column":124}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plans"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":135},"end":{"line":5,"column":230}}})) != null ? stack1 : "")
    + "</select></label>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":167},"end":{"line":5,"column":178}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "number", {"start":{"line":5,"column":184},"end":{"line":5,"column":195}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "title", {"start":{"line":5,"column":200},"end":{"line":5,"column":210}} ), depth0))
    + "</option>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"field\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "owner", {"start":{"line":6,"column":43},"end":{"line":6,"column":54}} ), depth0))
    + "</span><select id=\"owner-filter\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "all", {"start":{"line":6,"column":108},"end":{"line":6,"column":117}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"owners"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":128},"end":{"line":6,"column":195}}})) != null ? stack1 : "")
    + "</select></label>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<option value=\""
    + alias3(alias2(alias1(depth0, "mark", {"start":{"line":6,"column":161},"end":{"line":6,"column":165}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":6,"column":171},"end":{"line":6,"column":175}} ), depth0))
    + "</option>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"toggle\"><input type=\"checkbox\" name=\"severity\" value=\""
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":8,"column":90},"end":{"line":8,"column":95}} ), depth0))
    + "\" checked><span class=\"toggle-text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"toggle-count\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":8,"column":179},"end":{"line":8,"column":184}} ), depth0))
    + "</span></span></label>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"count"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":17,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":16,"column":47},"end":{"line":16,"column":49}} ), depth0))
    + "\"><span>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":16,"column":61},"end":{"line":16,"column":66}} ), depth0))
    + "</span><span class=\"count\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":16,"column":97},"end":{"line":16,"column":102}} ), depth0))
    + "</span></a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"side\">\n<form class=\"filters\" role=\"search\" id=\"filters\" hidden>\n<label class=\"field\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":3,"column":29},"end":{"line":3,"column":41}} ), depth0))
    + "</span><input type=\"search\" id=\"search\" placeholder=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "searchHint", {"start":{"line":3,"column":98},"end":{"line":3,"column":114}} ), depth0))
    + "\" autocomplete=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\"></label>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"searchIndex"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasSeveralPlans"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":254}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"owners"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":219}}})) != null ? stack1 : "")
    + "\n<fieldset class=\"field severities\"><legend>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "severity", {"start":{"line":7,"column":45},"end":{"line":7,"column":59}} ), depth0))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"severities"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</fieldset>\n<p class=\"filter-state\"><output id=\"shown\" data-pattern=\""
    + alias3(alias2(alias1(depth0, "shownPattern", {"start":{"line":11,"column":59},"end":{"line":11,"column":71}} ), depth0))
    + "\" aria-live=\"polite\"></output><button type=\"reset\" id=\"reset\" hidden>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "reset", {"start":{"line":11,"column":144},"end":{"line":11,"column":155}} ), depth0))
    + "</button></p>\n</form>\n<nav class=\"contents\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "contents", {"start":{"line":13,"column":36},"end":{"line":13,"column":50}} ), depth0))
    + "\">\n<details open><summary>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "contents", {"start":{"line":14,"column":25},"end":{"line":14,"column":39}} ), depth0))
    + "</summary>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":17,"column":16}}})) != null ? stack1 : "")
    + "\n</ol>\n</details>\n</nav>\n</div>";
},"usePartial":true,"useData":true},
  "contradictions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"finding-list prominent\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contradictions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"finding"),depth0,{"name":"finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "noContradictions", {"start":{"line":9,"column":29},"end":{"line":9,"column":50}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"contradictions\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"contradictions"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contradictions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "cover": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"breadcrumb\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "back", {"start":{"line":3,"column":50},"end":{"line":3,"column":59}} ), depth0))
    + "\"><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"home"), "href", {"start":{"line":3,"column":74},"end":{"line":3,"column":83}} ), depth0))
    + "\">← "
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "back", {"start":{"line":3,"column":91},"end":{"line":3,"column":100}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"home"),"previous"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":106},"end":{"line":3,"column":253}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"home"),"next"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":253},"end":{"line":3,"column":384}}})) != null ? stack1 : "")
    + "</nav>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"home"),"previous"), "href", {"start":{"line":3,"column":138},"end":{"line":3,"column":156}} ), depth0))
    + "\" rel=\"prev\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "previous", {"start":{"line":3,"column":173},"end":{"line":3,"column":186}} ), depth0))
    + "<bdi class=\"crumb-title\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"home"),"previous"), "title", {"start":{"line":3,"column":215},"end":{"line":3,"column":234}} ), depth0))
    + "</bdi></a>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"home"),"next"), "href", {"start":{"line":3,"column":281},"end":{"line":3,"column":295}} ), depth0))
    + "\" rel=\"next\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "next", {"start":{"line":3,"column":312},"end":{"line":3,"column":321}} ), depth0))
    + "<bdi class=\"crumb-title\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"home"),"next"), "title", {"start":{"line":3,"column":350},"end":{"line":3,"column":365}} ), depth0))
    + "</bdi></a>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"brand\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"brand"),"logo"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":4,"column":36},"end":{"line":4,"column":178}}})) != null ? stack1 : "")
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"logo\" src=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"brand"), "logo", {"start":{"line":4,"column":85},"end":{"line":4,"column":101}} ), depth0))
    + "\" alt=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"brand"), "name", {"start":{"line":4,"column":112},"end":{"line":4,"column":128}} ), depth0))
    + "\">";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"brand"), "name", {"start":{"line":4,"column":147},"end":{"line":4,"column":163}} ), depth0))
    + "</bdi>";
},"6":function(container,depth0,helpers,partials,data) {
    return " · "
    + container.escapeExpression(container.lambda(container.strict(depth0, "asOf", {"start":{"line":7,"column":43},"end":{"line":7,"column":47}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    return " · <span class=\"revision\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "revision", {"start":{"line":7,"column":100},"end":{"line":7,"column":108}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"failed\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "failedFilesTitle", {"start":{"line":9,"column":39},"end":{"line":9,"column":55}} ), depth0))
    + "："
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"failedFiles"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":58},"end":{"line":9,"column":140}}})) != null ? stack1 : "")
    + "</p>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":79},"end":{"line":9,"column":110}}})) != null ? stack1 : "")
    + "<code>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</code>";
},"10":function(container,depth0,helpers,partials,data) {
    return ", ";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"tile\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":12,"column":17},"end":{"line":12,"column":102}}})) != null ? stack1 : "")
    + "<span class=\"tile-value\">"
    + alias4(alias3(alias2(depth0, "value", {"start":{"line":12,"column":129},"end":{"line":12,"column":134}} ), depth0))
    + "</span><span class=\"tile-label\">"
    + alias4(alias3(alias2(depth0, "label", {"start":{"line":12,"column":170},"end":{"line":12,"column":175}} ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"marks"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":237}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":13,"column":237},"end":{"line":13,"column":274}}})) != null ? stack1 : "")
    + "</li>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "<a class=\"tile-box\" href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "href", {"start":{"line":12,"column":57},"end":{"line":12,"column":61}} ), depth0))
    + "\">";
},"13":function(container,depth0,helpers,partials,data) {
    return "<div class=\"tile-box\">";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"marks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":33},"end":{"line":13,"column":223}}})) != null ? stack1 : "")
    + "</span>";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":13,"column":80},"end":{"line":13,"column":84}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":13,"column":144},"end":{"line":13,"column":148}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":13,"column":161},"end":{"line":13,"column":166}} ), depth0))
    + "<span class=\"mark-text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":13,"column":194},"end":{"line":13,"column":198}} ), depth0))
    + "</span></span>";
},"16":function(container,depth0,helpers,partials,data) {
    return "</a>";
},"17":function(container,depth0,helpers,partials,data) {
    return "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"cover\">\n<div class=\"cover-inner\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"home"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":397}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"brand"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":189}}})) != null ? stack1 : "")
    + "\n<p class=\"kicker\">"
    + alias4(alias3(alias2(depth0, "kicker", {"start":{"line":5,"column":20},"end":{"line":5,"column":26}} ), depth0))
    + "</p>\n<h1><bdi>"
    + alias4(alias3(alias2(depth0, "title", {"start":{"line":6,"column":11},"end":{"line":6,"column":16}} ), depth0))
    + "</bdi></h1>\n<p class=\"scope\">"
    + alias4(alias3(alias2(depth0, "scope", {"start":{"line":7,"column":19},"end":{"line":7,"column":24}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"asOf"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":26},"end":{"line":7,"column":56}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"revision"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":56},"end":{"line":7,"column":124}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"honesty\" data-tone=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"honesty"), "tone", {"start":{"line":8,"column":32},"end":{"line":8,"column":44}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias4(alias3(alias2(lookupProperty(depth0,"honesty"), "tone", {"start":{"line":8,"column":104},"end":{"line":8,"column":116}} ), depth0))
    + "\"/></svg><span>"
    + alias4(alias3(alias2(lookupProperty(depth0,"honesty"), "text", {"start":{"line":8,"column":135},"end":{"line":8,"column":147}} ), depth0))
    + "</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"failedFiles"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":151}}})) != null ? stack1 : "")
    + "\n<ul class=\"tiles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tiles"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n</header>";
},"useData":true},
  "coverage": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":58},"end":{"line":5,"column":69}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":5,"column":87},"end":{"line":5,"column":92}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"figure-split\">\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":9,"column":5},"end":{"line":9,"column":63}}})) != null ? stack1 : "")
    + "</div>\n<div class=\"figure-words\">\n<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":20},"end":{"line":11,"column":249}}})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"total"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":11,"column":280},"end":{"line":11,"column":343}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":35},"end":{"line":11,"column":95}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":95},"end":{"line":11,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"times"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":183},"end":{"line":11,"column":240}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"operator\">+</span>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"part-name\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":11,"column":138},"end":{"line":11,"column":142}} ), depth0))
    + "</bdi></span> ";
},"7":function(container,depth0,helpers,partials,data) {
    return " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":11,"column":219},"end":{"line":11,"column":224}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"whole"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":19,"column":58},"end":{"line":19,"column":69}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":19,"column":87},"end":{"line":19,"column":92}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"figure-split\">\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":5},"end":{"line":23,"column":42}}})) != null ? stack1 : "")
    + "</div>\n<div class=\"figure-words\">\n<p class=\"equation\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"heads"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">×</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"rate"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"target"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"capacities"),{"name":"unless","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":20},"end":{"line":33,"column":66}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"coverage\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"coverage"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"coverage"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"capacities"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"coverage"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "derivation": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"derivation\" id=\"derivation\" popover role=\"dialog\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "derivation", {"start":{"line":1,"column":76},"end":{"line":1,"column":92}} ), depth0))
    + "\" tabindex=\"-1\"></div>";
},"useData":true},
  "figure": {"0":function(container,depth0,helpers,partials,data) {
    return " is-malformed";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"sign\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "sign", {"start":{"line":1,"column":114},"end":{"line":1,"column":118}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"head-unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":1,"column":210},"end":{"line":1,"column":214}} ), depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<small class=\"per\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "per", {"start":{"line":1,"column":266},"end":{"line":1,"column":269}} ), depth0))
    + "</small>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"why\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"derivation"), "href", {"start":{"line":1,"column":327},"end":{"line":1,"column":342}} ), depth0))
    + "\" data-proofs=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"derivation"), "ids", {"start":{"line":1,"column":361},"end":{"line":1,"column":375}} ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "derivation", {"start":{"line":1,"column":393},"end":{"line":1,"column":415}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":420},"end":{"line":1,"column":424}} ), depth0))
    + "\">∴</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"figure"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMalformed"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":58}}})) != null ? stack1 : "")
    + "\" data-sort=\""
    + alias4(alias3(alias2(depth0, "sort", {"start":{"line":1,"column":73},"end":{"line":1,"column":77}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sign"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":81},"end":{"line":1,"column":134}}})) != null ? stack1 : "")
    + "<a href=\""
    + alias4(alias3(alias2(depth0, "href", {"start":{"line":1,"column":145},"end":{"line":1,"column":149}} ), depth0))
    + "\"><bdi>"
    + alias4(alias3(alias2(depth0, "text", {"start":{"line":1,"column":160},"end":{"line":1,"column":164}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":172},"end":{"line":1,"column":230}}})) != null ? stack1 : "")
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"per"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":234},"end":{"line":1,"column":286}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"derivation"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":286},"end":{"line":1,"column":440}}})) != null ? stack1 : "")
    + "</span>";
},"useData":true},
  "finding": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"relatedSummary"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":15},"end":{"line":6,"column":171}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"related-fold\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "relatedSummary", {"start":{"line":6,"column":78},"end":{"line":6,"column":92}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"related"),lookupProperty(depth0,"related"),{"name":"related","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"related"),lookupProperty(depth0,"related"),{"name":"related","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"fixes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fixes"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":31},"end":{"line":7,"column":202}}})) != null ? stack1 : "")
    + "</ul>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><b>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fix", {"start":{"line":7,"column":55},"end":{"line":7,"column":70}} ), depth0))
    + "</b> <bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":84},"end":{"line":7,"column":89}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"edits"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":97},"end":{"line":7,"column":188}}})) != null ? stack1 : "")
    + "</li>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":113},"end":{"line":7,"column":179}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"edit\">→ <ins>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":7,"column":153},"end":{"line":7,"column":157}} ), depth0))
    + "</ins></span>";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":8,"column":153},"end":{"line":8,"column":173}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"finding\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":1,"column":44},"end":{"line":1,"column":55}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":1,"column":73},"end":{"line":1,"column":78}} ), depth0))
    + "\" data-severity=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":1,"column":99},"end":{"line":1,"column":107}} ), depth0))
    + "\">\n<div class=\"finding-badge\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<div class=\"finding-body\">\n<p class=\"message\"><bdi>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":4,"column":26},"end":{"line":4,"column":33}} ), depth0))
    + "</bdi></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"related"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":178}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fixes"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":214}}})) != null ? stack1 : "")
    + "\n<p class=\"meta\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<code class=\"rule\">"
    + alias3(alias2(alias1(depth0, "rule", {"start":{"line":8,"column":54},"end":{"line":8,"column":58}} ), depth0))
    + "</code><span class=\"category\">"
    + alias3(alias2(alias1(depth0, "category", {"start":{"line":8,"column":92},"end":{"line":8,"column":100}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isInferred"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":109},"end":{"line":8,"column":190}}})) != null ? stack1 : "")
    + "</p>\n</div>\n</li>";
},"usePartial":true,"useData":true},
  "findings": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n<ul class=\"finding-list\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"finding"),depth0,{"name":"finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "noFindings", {"start":{"line":15,"column":41},"end":{"line":15,"column":56}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"findings\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"findings"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"findings"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":73}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "gaps": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n<ul class=\"checklist\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":9,"column":28},"end":{"line":9,"column":42}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":9,"column":60},"end":{"line":9,"column":65}} ), depth0))
    + "\" data-severity=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":9,"column":86},"end":{"line":9,"column":94}} ), depth0))
    + "\"><span class=\"box\" aria-hidden=\"true\"></span><div><p class=\"message\"><bdi>"
    + alias3(alias2(alias1(depth0, "what", {"start":{"line":9,"column":173},"end":{"line":9,"column":177}} ), depth0))
    + "</bdi></p><p class=\"suggestion\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "suggestion", {"start":{"line":9,"column":213},"end":{"line":9,"column":235}} ), depth0))
    + " <bdi>"
    + alias3(alias2(alias1(depth0, "suggestion", {"start":{"line":9,"column":245},"end":{"line":9,"column":255}} ), depth0))
    + "</bdi></p><p class=\"meta\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"badge"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"section"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":317},"end":{"line":9,"column":387}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"owner"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":387},"end":{"line":9,"column":469}}})) != null ? stack1 : "")
    + "<code class=\"rule\">"
    + alias3(alias2(alias1(depth0, "rule", {"start":{"line":9,"column":490},"end":{"line":9,"column":494}} ), depth0))
    + "</code></p></div></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":9,"column":358},"end":{"line":9,"column":365}} ), depth0))
    + "</bdi></span>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":9,"column":408},"end":{"line":9,"column":425}} ), depth0))
    + " <b><bdi>"
    + alias3(alias2(alias1(depth0, "owner", {"start":{"line":9,"column":438},"end":{"line":9,"column":443}} ), depth0))
    + "</bdi></b></span>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"site"), "noGaps", {"start":{"line":15,"column":37},"end":{"line":15,"column":48}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"gaps\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"gaps"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"gaps"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"gaps"),{"name":"unless","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "head": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"stylesheet\" href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"files"), "style", {"start":{"line":8,"column":50},"end":{"line":8,"column":67}} ), depth0))
    + "\">";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<style>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"style"),depth0,{"name":"style","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"policy"), "style", {"start":{"line":4,"column":84},"end":{"line":4,"column":102}} ), depth0))
    + "; script-src "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"policy"), "script", {"start":{"line":4,"column":119},"end":{"line":4,"column":138}} ), depth0))
    + "; connect-src "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"policy"), "connect", {"start":{"line":4,"column":156},"end":{"line":4,"column":176}} ), depth0))
    + "; img-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"plan-compiler\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"files"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":112}}})) != null ? stack1 : "")
    + "\n</head>";
},"usePartial":true,"useData":true},
  "icons": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<svg hidden xmlns=\"http://www.w3.org/2000/svg\">\n<symbol id=\"icon-error\" viewBox=\"0 0 16 16\"><path d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"cut\" d=\"M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\"/></symbol>\n<symbol id=\"icon-violated\" viewBox=\"0 0 16 16\"><path d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"cut\" d=\"M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\"/></symbol>\n<symbol id=\"icon-warning\" viewBox=\"0 0 16 16\"><path d=\"M8 1.2 15.4 14.6H.6z\"/><path class=\"cut\" d=\"M8 6v4M8 12v.6\"/></symbol>\n<symbol id=\"icon-info\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M8 4.2v.6M8 7.2v4.6\"/></symbol>\n<symbol id=\"icon-holds\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M4.6 8.2l2.4 2.5 4.4-5\"/></symbol>\n<symbol id=\"icon-open\" viewBox=\"0 0 16 16\"><circle class=\"ring\" cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\"/></symbol>\n<symbol id=\"icon-rounding\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M4 6.8c1.4-1.4 2.6-1.4 4 0s2.6 1.4 4 0M4 10c1.4-1.4 2.6-1.4 4 0s2.6 1.4 4 0\"/></symbol>\n</svg>";
},"useData":true},
  "label": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"words\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":40},"end":{"line":1,"column":44}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "later-data": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "later": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"@partial-block"),depth0,{"name":"@partial-block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "needs": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "problem", {"start":{"line":8,"column":29},"end":{"line":8,"column":48}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "countermeasure", {"start":{"line":8,"column":73},"end":{"line":8,"column":99}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":124},"end":{"line":8,"column":141}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":45},"end":{"line":10,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":10,"column":77},"end":{"line":10,"column":82}} ), depth0))
    + "\"><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "countermeasure", {"start":{"line":10,"column":147},"end":{"line":10,"column":173}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"answer"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":227},"end":{"line":10,"column":244}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":20,"column":46},"end":{"line":20,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "support", {"start":{"line":22,"column":29},"end":{"line":22,"column":48}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "from", {"start":{"line":22,"column":73},"end":{"line":22,"column":89}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":22,"column":114},"end":{"line":22,"column":131}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":22,"column":156},"end":{"line":22,"column":171}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":22,"column":196},"end":{"line":22,"column":213}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":24,"column":45},"end":{"line":24,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":24,"column":77},"end":{"line":24,"column":82}} ), depth0))
    + "\"><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "from", {"start":{"line":24,"column":147},"end":{"line":24,"column":163}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"from"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":24,"column":215},"end":{"line":24,"column":232}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":24,"column":285},"end":{"line":24,"column":300}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":24,"column":351},"end":{"line":24,"column":368}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"supportNeeds"),{"name":"unless","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":20},"end":{"line":31,"column":68}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"needs\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"needs"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"problems"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"supportNeeds"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"problems"),{"name":"unless","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":79}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "no-match": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"no-match\" hidden>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noMatch", {"start":{"line":1,"column":29},"end":{"line":1,"column":48}} ), depth0))
    + "</p>";
},"useData":true},
  "nothing": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"nothing\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "none", {"start":{"line":1,"column":21},"end":{"line":1,"column":37}} ), depth0))
    + "</p>";
},"useData":true},
  "numbers": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable compact\">\n<thead><tr><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "text", {"start":{"line":8,"column":44},"end":{"line":8,"column":60}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "readAs", {"start":{"line":8,"column":100},"end":{"line":8,"column":118}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unit", {"start":{"line":8,"column":143},"end":{"line":8,"column":159}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":8,"column":184},"end":{"line":8,"column":200}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":225},"end":{"line":8,"column":242}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":45},"end":{"line":10,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":10,"column":77},"end":{"line":10,"column":82}} ), depth0))
    + "\"><td class=\"number lead-cell"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"figure"),"isMalformed"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":113},"end":{"line":10,"column":159}}})) != null ? stack1 : "")
    + "\" data-sort=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"figure"), "sort", {"start":{"line":10,"column":174},"end":{"line":10,"column":185}} ), depth0))
    + "\"><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"figure"), "href", {"start":{"line":10,"column":200},"end":{"line":10,"column":211}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"figure"),"sign"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":215},"end":{"line":10,"column":256}}})) != null ? stack1 : "")
    + "<bdi>"
    + alias3(alias2(alias1(lookupProperty(depth0,"figure"), "text", {"start":{"line":10,"column":263},"end":{"line":10,"column":274}} ), depth0))
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"figure"),"unit"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":282},"end":{"line":10,"column":354}}})) != null ? stack1 : "")
    + "</a></td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "readAs", {"start":{"line":10,"column":396},"end":{"line":10,"column":414}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "readAs", {"start":{"line":10,"column":420},"end":{"line":10,"column":426}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "unit", {"start":{"line":10,"column":451},"end":{"line":10,"column":467}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "unit", {"start":{"line":10,"column":473},"end":{"line":10,"column":477}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":10,"column":502},"end":{"line":10,"column":518}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":10,"column":524},"end":{"line":10,"column":528}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":553},"end":{"line":10,"column":570}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"place"), "line", {"start":{"line":10,"column":576},"end":{"line":10,"column":586}} ), depth0))
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " is-malformed";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"figure"), "sign", {"start":{"line":10,"column":236},"end":{"line":10,"column":247}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"head-unit\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"figure"), "unit", {"start":{"line":10,"column":327},"end":{"line":10,"column":338}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"numbers\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"numbers"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"numbers"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"numbers"),{"name":"unless","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "optional-figure": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":58}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "optional-label": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),depth0,{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":57}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "org-unit": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"children"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":36},"end":{"line":1,"column":91}}})) != null ? stack1 : "")
    + "</ul>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"org-unit"),depth0,{"name":"org-unit","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"name"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"children"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":103}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "overview": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card plan-card\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":38},"end":{"line":5,"column":49}} ), depth0))
    + "\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":77},"end":{"line":5,"column":88}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":5,"column":106},"end":{"line":5,"column":111}} ), depth0))
    + "\" aria-labelledby=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":5,"column":134},"end":{"line":5,"column":145}} ), depth0))
    + "-title\">\n<header><span class=\"plan-number\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "number", {"start":{"line":6,"column":55},"end":{"line":6,"column":66}} ), depth0))
    + "</span><h3 id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":6,"column":85},"end":{"line":6,"column":96}} ), depth0))
    + "-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"title"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3></header>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"facts\">\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":9,"column":11},"end":{"line":9,"column":29}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(lookupProperty(depth0,"period"),"label"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"period"),"isInferred"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":73},"end":{"line":9,"column":162}}})) != null ? stack1 : "")
    + "</dd></div>\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":10,"column":11},"end":{"line":10,"column":28}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(lookupProperty(depth0,"owner"),"label"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"owner"),"isInferred"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":71},"end":{"line":10,"column":159}}})) != null ? stack1 : "")
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"parent"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":139}}})) != null ? stack1 : "")
    + "\n</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keyFigures"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"plan-badges\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"badges"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":23},"end":{"line":22,"column":214}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"plan-counts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":23},"end":{"line":23,"column":87}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small class=\"inferred\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "inferred", {"start":{"line":9,"column":125},"end":{"line":9,"column":145}} ), depth0))
    + "</small>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "parent", {"start":{"line":11,"column":25},"end":{"line":11,"column":43}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"above"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":11,"column":54},"end":{"line":11,"column":121}}})) != null ? stack1 : "")
    + "</dd></div>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"above"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"parent"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"key-figures\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyFigures"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":76}}})) != null ? stack1 : "")
    + "\n</ul>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"key-name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":15,"column":49},"end":{"line":15,"column":53}} ), depth0))
    + "</span><span class=\"key-value\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"figure"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":15,"column":86},"end":{"line":15,"column":143}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"figure"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "words", {"start":{"line":15,"column":129},"end":{"line":15,"column":134}} ), depth0));
},"10":function(container,depth0,helpers,partials,data) {
    return "<li class=\"key-more\"><a href=\"#targets\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":17,"column":54},"end":{"line":17,"column":58}} ), depth0))
    + "</a></li>";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"key-figures unset\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noFigures", {"start":{"line":20,"column":31},"end":{"line":20,"column":52}} ), depth0))
    + "</p>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" data-tone=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":22,"column":71},"end":{"line":22,"column":75}} ), depth0))
    + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":22,"column":135},"end":{"line":22,"column":139}} ), depth0))
    + "\"/></svg>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":22,"column":152},"end":{"line":22,"column":157}} ), depth0))
    + "<span class=\"mark-text\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":22,"column":185},"end":{"line":22,"column":189}} ), depth0))
    + "</span></span>";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":23,"column":47},"end":{"line":23,"column":52}} ), depth0))
    + " <b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":23,"column":60},"end":{"line":23,"column":65}} ), depth0))
    + "</b></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"overview\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"overview"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"cards plan-cards\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plans"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "page-footer": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"brand"),"footer"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":47},"end":{"line":1,"column":109}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"brand"), "footer", {"start":{"line":1,"column":78},"end":{"line":1,"column":96}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer class=\"page-footer\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"brand"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":28},"end":{"line":1,"column":116}}})) != null ? stack1 : "")
    + "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "footer", {"start":{"line":1,"column":121},"end":{"line":1,"column":127}} ), depth0))
    + "</p></footer>";
},"useData":true},
  "pay": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":8,"column":29},"end":{"line":8,"column":45}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "text", {"start":{"line":8,"column":70},"end":{"line":8,"column":86}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "base", {"start":{"line":8,"column":126},"end":{"line":8,"column":142}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rate", {"start":{"line":8,"column":182},"end":{"line":8,"column":198}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "threshold", {"start":{"line":8,"column":238},"end":{"line":8,"column":259}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":284},"end":{"line":8,"column":301}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":45},"end":{"line":10,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":10,"column":77},"end":{"line":10,"column":82}} ), depth0))
    + "\"><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":10,"column":104},"end":{"line":10,"column":120}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"post"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "base", {"start":{"line":10,"column":230},"end":{"line":10,"column":246}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"base"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rate", {"start":{"line":10,"column":314},"end":{"line":10,"column":330}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"rate"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "threshold", {"start":{"line":10,"column":398},"end":{"line":10,"column":419}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-figure"),lookupProperty(depth0,"threshold"),{"name":"optional-figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":477},"end":{"line":10,"column":494}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"pay\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"pay"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payRules"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"payRules"),{"name":"unless","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "place-in-plan": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"place line\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":30},"end":{"line":1,"column":34}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":1,"column":40},"end":{"line":1,"column":44}} ), depth0))
    + "</a>";
},"useData":true},
  "place": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"place\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(depth0, "hint", {"start":{"line":1,"column":42},"end":{"line":1,"column":46}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "plan-chip": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"plan-chip\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":29},"end":{"line":1,"column":33}} ), depth0))
    + "\"><span class=\"plan-number\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":1,"column":84},"end":{"line":1,"column":90}} ), depth0))
    + "</span><bdi>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":106},"end":{"line":1,"column":111}} ), depth0))
    + "</bdi></a>";
},"useData":true},
  "proofs": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable proofs\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "verdict", {"start":{"line":8,"column":29},"end":{"line":8,"column":48}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "statement", {"start":{"line":8,"column":73},"end":{"line":8,"column":94}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":8,"column":119},"end":{"line":8,"column":135}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "certainty", {"start":{"line":8,"column":160},"end":{"line":8,"column":181}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":206},"end":{"line":8,"column":223}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\"proof-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":33},"end":{"line":10,"column":35}} ), depth0))
    + "\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":63},"end":{"line":10,"column":77}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":10,"column":95},"end":{"line":10,"column":100}} ), depth0))
    + "\"><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"lead-cell\"><span class=\"statement\"><bdi>"
    + alias3(alias2(alias1(depth0, "statement", {"start":{"line":10,"column":185},"end":{"line":10,"column":194}} ), depth0))
    + "</bdi></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"metric"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":209},"end":{"line":10,"column":277}}})) != null ? stack1 : "")
    + "<details class=\"terms\"><summary>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "terms", {"start":{"line":10,"column":311},"end":{"line":10,"column":328}} ), depth0))
    + "</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"terms"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":344},"end":{"line":10,"column":490}}})) != null ? stack1 : "")
    + "</ul></details></td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":10,"column":528},"end":{"line":10,"column":544}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":10,"column":550},"end":{"line":10,"column":554}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "certainty", {"start":{"line":10,"column":579},"end":{"line":10,"column":600}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "certainty", {"start":{"line":10,"column":606},"end":{"line":10,"column":615}} ), depth0))
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":640},"end":{"line":10,"column":657}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"path\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "metric", {"start":{"line":10,"column":249},"end":{"line":10,"column":255}} ), depth0))
    + "</bdi></span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":363},"end":{"line":10,"column":402}}})) != null ? stack1 : "")
    + "<b><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":10,"column":412},"end":{"line":10,"column":416}} ), depth0))
    + "</bdi></b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"times"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":428},"end":{"line":10,"column":458}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":10,"column":382},"end":{"line":10,"column":386}} ), depth0))
    + "</bdi> ";
},"6":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":10,"column":444},"end":{"line":10,"column":449}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"proofs\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"proofs"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"proofs"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"proofs"),{"name":"unless","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":42}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "related": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place"),lookupProperty(depth0,"place"),{"name":"place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "message", {"start":{"line":1,"column":63},"end":{"line":1,"column":70}} ), depth0))
    + "</bdi></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"related\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":92}}})) != null ? stack1 : "")
    + "</ul>";
},"usePartial":true,"useData":true},
  "resources": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":46},"end":{"line":6,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "resource", {"start":{"line":8,"column":29},"end":{"line":8,"column":49}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":8,"column":89},"end":{"line":8,"column":107}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":132},"end":{"line":8,"column":149}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":45},"end":{"line":10,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":10,"column":77},"end":{"line":10,"column":82}} ), depth0))
    + "\"><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"name"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "amount", {"start":{"line":10,"column":162},"end":{"line":10,"column":180}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"amount"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":226},"end":{"line":10,"column":243}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"resources\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"resources"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"resources"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"resources"),{"name":"unless","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "scripts": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"later-data"),depth0,{"name":"later-data","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"files"), "script", {"start":{"line":2,"column":41},"end":{"line":2,"column":59}} ), depth0))
    + "\">\u003C/script>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"script"),depth0,{"name":"script","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003C/script>";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"frame"), "live", {"start":{"line":3,"column":33},"end":{"line":3,"column":43}} ), depth0))
    + "\">\u003C/script>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"isLarge"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":2,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"files"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":7},"end":{"line":2,"column":116}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"live"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":63}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "section-head": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<header class=\"section-head\"><h2>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":35},"end":{"line":1,"column":40}} ), depth0))
    + "</h2><p class=\"lead\">"
    + alias3(alias2(alias1(depth0, "lead", {"start":{"line":1,"column":65},"end":{"line":1,"column":69}} ), depth0))
    + "</p></header>";
},"useData":true},
  "site-results": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"results\" class=\"section results\" hidden aria-labelledby=\"results-title\" data-found=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "found", {"start":{"line":1,"column":99},"end":{"line":1,"column":109}} ), depth0))
    + "\" data-none=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "nothingFound", {"start":{"line":1,"column":126},"end":{"line":1,"column":143}} ), depth0))
    + "\" data-loading=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "loading", {"start":{"line":1,"column":163},"end":{"line":1,"column":175}} ), depth0))
    + "\" data-more=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "moreResults", {"start":{"line":1,"column":192},"end":{"line":1,"column":208}} ), depth0))
    + "\">\n<header class=\"section-head\"><h2 id=\"results-title\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "searchAll", {"start":{"line":2,"column":54},"end":{"line":2,"column":68}} ), depth0))
    + "</h2><p class=\"lead\"><output id=\"results-state\" aria-live=\"polite\"></output></p></header>\n<ol class=\"result-list\" id=\"result-list\"></ol>\n</section>";
},"useData":true},
  "staffing": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"path\"><bdi>"
    + alias3(alias2(alias1(depth0, "section", {"start":{"line":6,"column":51},"end":{"line":6,"column":58}} ), depth0))
    + "</bdi></span> <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":6,"column":95},"end":{"line":6,"column":104}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "team", {"start":{"line":8,"column":29},"end":{"line":8,"column":45}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":8,"column":70},"end":{"line":8,"column":86}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "heads", {"start":{"line":8,"column":126},"end":{"line":8,"column":143}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":8,"column":168},"end":{"line":8,"column":185}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"posts"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"heads"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":151}}})) != null ? stack1 : "")
    + "\n</table>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":10,"column":43},"end":{"line":10,"column":57}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depths[1], "marks", {"start":{"line":10,"column":75},"end":{"line":10,"column":83}} ), depth0))
    + "\"><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "team", {"start":{"line":10,"column":105},"end":{"line":10,"column":121}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"team"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "post", {"start":{"line":10,"column":173},"end":{"line":10,"column":189}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"post"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "heads", {"start":{"line":10,"column":256},"end":{"line":10,"column":273}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"heads"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":10,"column":318},"end":{"line":10,"column":335}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tfoot><tr><th scope=\"row\" colspan=\"2\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "total", {"start":{"line":13,"column":54},"end":{"line":13,"column":71}} ), depth0))
    + "</th><td class=\"number\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"computed"),lookupProperty(depth0,"heads"),{"name":"computed","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td></td></tr></tfoot>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "organisation", {"start":{"line":19,"column":19},"end":{"line":19,"column":37}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"organisation"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "file", {"start":{"line":23,"column":46},"end":{"line":23,"column":55}} ), depth0))
    + "</span></h3>\n<ul class=\"tree\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":17},"end":{"line":24,"column":136}}})) != null ? stack1 : "")
    + "</ul>\n";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":24,"column":62},"end":{"line":24,"column":76}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":24,"column":94},"end":{"line":24,"column":99}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"org-unit"),depth0,{"name":"org-unit","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "roles", {"start":{"line":30,"column":19},"end":{"line":30,"column":30}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"plan"), "file", {"start":{"line":34,"column":46},"end":{"line":34,"column":55}} ), depth0))
    + "</span></h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"role\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":36,"column":46},"end":{"line":36,"column":60}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":36,"column":78},"end":{"line":36,"column":83}} ), depth0))
    + "\"><summary><bdi>"
    + alias3(alias2(alias1(lookupProperty(depth0,"name"), "text", {"start":{"line":36,"column":103},"end":{"line":36,"column":112}} ), depth0))
    + "</bdi> <small class=\"share\">"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":36,"column":144},"end":{"line":36,"column":151}} ), depth0))
    + "</small></summary><ul class=\"duties\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"duties"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":190},"end":{"line":36,"column":240}}})) != null ? stack1 : "")
    + "</ul></details>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),depth0,{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"organisation"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":20},"end":{"line":42,"column":96}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"unless","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":44},"end":{"line":42,"column":85}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"staffing\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"staffing"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"staffing"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"organisation"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"roles"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"staffing"),{"name":"unless","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":107}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "statements": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"statements\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"verdict"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":59}}})) != null ? stack1 : "")
    + " <span class=\"statement\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "statement", {"start":{"line":3,"column":91},"end":{"line":3,"column":100}} ), depth0))
    + "</bdi></span></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"verdict"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "targets": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "quotas", {"start":{"line":4,"column":19},"end":{"line":4,"column":31}} ), depth0))
    + "</h3>\n<div class=\"cards wide\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quotas"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"card figure-card\" data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "anchor", {"start":{"line":7,"column":58},"end":{"line":7,"column":69}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":7,"column":87},"end":{"line":7,"column":92}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"card-head"),depth0,{"name":"card-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"figure-split\">\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chart"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":11,"column":5},"end":{"line":11,"column":63}}})) != null ? stack1 : "")
    + "</div>\n<div class=\"figure-words\">\n<p class=\"equation\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":20},"end":{"line":13,"column":249}}})) != null ? stack1 : "")
    + "<span class=\"operator\">→</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"total"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),lookupProperty(depth0,"statements"),{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"chart"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"bar"),lookupProperty(depth0,"bar"),{"name":"bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":35},"end":{"line":13,"column":95}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":95},"end":{"line":13,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"times"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":183},"end":{"line":13,"column":240}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"operator\">+</span>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<span class=\"part-name\"><bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":13,"column":138},"end":{"line":13,"column":142}} ), depth0))
    + "</bdi></span> ";
},"8":function(container,depth0,helpers,partials,data) {
    return " <span class=\"times\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "times", {"start":{"line":13,"column":219},"end":{"line":13,"column":224}} ), depth0))
    + "</span>";
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "targets", {"start":{"line":23,"column":19},"end":{"line":23,"column":32}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"targets"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":27,"column":46},"end":{"line":27,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "metric", {"start":{"line":29,"column":29},"end":{"line":29,"column":47}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "value", {"start":{"line":29,"column":87},"end":{"line":29,"column":104}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":29,"column":129},"end":{"line":29,"column":147}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":29,"column":172},"end":{"line":29,"column":189}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":29,"column":214},"end":{"line":29,"column":229}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":29,"column":254},"end":{"line":29,"column":271}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"12":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":32,"column":28},"end":{"line":32,"column":42}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":32,"column":60},"end":{"line":32,"column":65}} ), depth0))
    + "\"><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"metric"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "value", {"start":{"line":32,"column":147},"end":{"line":32,"column":164}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),lookupProperty(depth0,"value"),{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "period", {"start":{"line":32,"column":209},"end":{"line":32,"column":227}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"period"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":32,"column":281},"end":{"line":32,"column":298}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":32,"column":351},"end":{"line":32,"column":366}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":32,"column":417},"end":{"line":32,"column":434}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"targets"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":18},"end":{"line":40,"column":61}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"targets\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"targets"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"quotas"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"targets"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"quotas"),{"name":"unless","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":40,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "tasks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart"),lookupProperty(depth0,"schedule"),{"name":"chart","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":7,"column":46},"end":{"line":7,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable tasks\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "task", {"start":{"line":9,"column":29},"end":{"line":9,"column":45}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":9,"column":70},"end":{"line":9,"column":87}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"has"),"start"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":94},"end":{"line":9,"column":160}}})) != null ? stack1 : "")
    + "<th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":9,"column":178},"end":{"line":9,"column":193}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"has"),"cadence"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":200},"end":{"line":9,"column":270}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"has"),"measures"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":270},"end":{"line":9,"column":342}}})) != null ? stack1 : "")
    + "<th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":9,"column":360},"end":{"line":9,"column":377}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "start", {"start":{"line":9,"column":129},"end":{"line":9,"column":146}} ), depth0))
    + "</th>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "cadence", {"start":{"line":9,"column":237},"end":{"line":9,"column":256}} ), depth0))
    + "</th>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "measures", {"start":{"line":9,"column":308},"end":{"line":9,"column":328}} ), depth0))
    + "</th>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":12,"column":28},"end":{"line":12,"column":42}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":12,"column":60},"end":{"line":12,"column":65}} ), depth0))
    + "\"><td class=\"lead-cell\"><span class=\"task-text\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isDone"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":115},"end":{"line":12,"column":270}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span><span class=\"path\"><bdi>"
    + alias3(alias2(alias1(depth0, "section", {"start":{"line":12,"column":319},"end":{"line":12,"column":326}} ), depth0))
    + "</bdi></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"tags"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":341},"end":{"line":12,"column":443}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":12,"column":466},"end":{"line":12,"column":483}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"supporters"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":513},"end":{"line":12,"column":670}}})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depths[1],"has"),"start"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":675},"end":{"line":12,"column":798}}})) != null ? stack1 : "")
    + "<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":12,"column":816},"end":{"line":12,"column":831}} ), depth0))
    + "\" data-sort=\""
    + alias3(alias2(alias1(depth0, "dueSort", {"start":{"line":12,"column":848},"end":{"line":12,"column":855}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"due"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depths[1],"has"),"cadence"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":888},"end":{"line":12,"column":991}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depths[1],"has"),"measures"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":991},"end":{"line":12,"column":1192}}})) != null ? stack1 : "")
    + "<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":12,"column":1210},"end":{"line":12,"column":1227}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"badge\" data-tone=\"holds\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-holds\"/></svg>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "done", {"start":{"line":12,"column":237},"end":{"line":12,"column":253}} ), depth0))
    + "</span> ";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"tags\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":372},"end":{"line":12,"column":429}}})) != null ? stack1 : "")
    + "</span>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<span class=\"tag\">#"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"path\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "supporters", {"start":{"line":12,"column":552},"end":{"line":12,"column":574}} ), depth0))
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"supporters"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":577},"end":{"line":12,"column":656}}})) != null ? stack1 : "")
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":597},"end":{"line":12,"column":628}}})) != null ? stack1 : "")
    + "<bdi>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":12,"column":635},"end":{"line":12,"column":639}} ), depth0))
    + "</bdi>";
},"12":function(container,depth0,helpers,partials,data) {
    return ", ";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "start", {"start":{"line":12,"column":713},"end":{"line":12,"column":730}} ), depth0))
    + "\" data-sort=\""
    + alias3(alias2(alias1(depth0, "startSort", {"start":{"line":12,"column":747},"end":{"line":12,"column":756}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"start"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "cadence", {"start":{"line":12,"column":928},"end":{"line":12,"column":947}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"cadence"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "measures", {"start":{"line":12,"column":1032},"end":{"line":12,"column":1052}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"measures"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":12,"column":1056},"end":{"line":12,"column":1180}}})) != null ? stack1 : "")
    + "</td>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"measures\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":1093},"end":{"line":12,"column":1146}}})) != null ? stack1 : "")
    + "</ul>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unstated"),depth0,{"name":"unstated","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "milestone", {"start":{"line":20,"column":19},"end":{"line":20,"column":34}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"milestones"),{"name":"each","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"plan-group\" data-group>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"later"),depth0,{"name":"later","fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"21":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"plan-chip"),lookupProperty(depth0,"plan"),{"name":"plan-chip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"file\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"plan"), "file", {"start":{"line":24,"column":46},"end":{"line":24,"column":55}} ), depth0))
    + "</span></h3>\n<table class=\"sortable\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "milestone", {"start":{"line":26,"column":29},"end":{"line":26,"column":50}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":26,"column":75},"end":{"line":26,"column":90}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":26,"column":115},"end":{"line":26,"column":132}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":26,"column":157},"end":{"line":26,"column":174}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"22":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-entry data-plan=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"plan"), "anchor", {"start":{"line":28,"column":45},"end":{"line":28,"column":59}} ), depth0))
    + "\" data-owner=\""
    + alias3(alias2(alias1(depth0, "marks", {"start":{"line":28,"column":77},"end":{"line":28,"column":82}} ), depth0))
    + "\"><td class=\"lead-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"text"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "due", {"start":{"line":28,"column":147},"end":{"line":28,"column":162}} ), depth0))
    + "\" data-sort=\""
    + alias3(alias2(alias1(depth0, "dueSort", {"start":{"line":28,"column":179},"end":{"line":28,"column":186}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"label"),lookupProperty(depth0,"due"),{"name":"label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "owner", {"start":{"line":28,"column":228},"end":{"line":28,"column":245}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"optional-label"),lookupProperty(depth0,"owner"),{"name":"optional-label","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":28,"column":298},"end":{"line":28,"column":315}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"place-in-plan"),lookupProperty(depth0,"place"),{"name":"place-in-plan","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"part\" id=\"owners\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"site"), "owners", {"start":{"line":37,"column":31},"end":{"line":37,"column":42}} ), depth0))
    + "</h3>\n<table class=\"sortable owners-table\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "owner", {"start":{"line":39,"column":29},"end":{"line":39,"column":40}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "tasks", {"start":{"line":39,"column":80},"end":{"line":39,"column":91}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "targets", {"start":{"line":39,"column":131},"end":{"line":39,"column":144}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "gaps", {"start":{"line":39,"column":184},"end":{"line":39,"column":194}} ), depth0))
    + "</th><th scope=\"col\" class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "plans", {"start":{"line":39,"column":234},"end":{"line":39,"column":245}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"owners"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"lead-cell\"><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":41,"column":53},"end":{"line":41,"column":57}} ), depth0))
    + "\"><bdi>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":41,"column":68},"end":{"line":41,"column":72}} ), depth0))
    + "</bdi></a></td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "tasks", {"start":{"line":41,"column":122},"end":{"line":41,"column":139}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "tasks", {"start":{"line":41,"column":145},"end":{"line":41,"column":150}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "targets", {"start":{"line":41,"column":190},"end":{"line":41,"column":209}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "targets", {"start":{"line":41,"column":215},"end":{"line":41,"column":222}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "gaps", {"start":{"line":41,"column":262},"end":{"line":41,"column":278}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "gaps", {"start":{"line":41,"column":284},"end":{"line":41,"column":288}} ), depth0))
    + "</td><td class=\"number\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "plans", {"start":{"line":41,"column":328},"end":{"line":41,"column":345}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "whole", {"start":{"line":41,"column":351},"end":{"line":41,"column":356}} ), depth0))
    + "</td></tr>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"milestones"),{"name":"unless","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":17},"end":{"line":46,"column":63}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nothing"),depth0,{"name":"nothing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"tasks\" class=\"section\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"section-head"),lookupProperty(lookupProperty(depth0,"sections"),"tasks"),{"name":"section-head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"schedule"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tasks"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"milestones"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"owners"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"tasks"),{"name":"unless","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":46,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"no-match"),depth0,{"name":"no-match","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "unstated": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"unstated\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "unstated", {"start":{"line":1,"column":25},"end":{"line":1,"column":45}} ), depth0))
    + "</span>";
},"useData":true},
};
export const assets = {
  "report.css": "/* Colours: ink on paper; status tones differ in lightness as well as hue, and always come with an icon and a word. */\n:root {\n  --paper: #fbfaf7; --sheet: #fff; --ink: #1b1f24; --soft: #555d66; --faint: #646b73; --line: #e2dfd8; --wash: #f3f1ec;\n  --accent: #14506e; --accent-wash: #e6eff4; --shadow: 0 1px 2px rgb(27 31 36 / 5%), 0 6px 20px rgb(27 31 36 / 5%);\n  --error: #a3260f; --error-wash: #fbece8; --warning: #7d5200; --warning-wash: #fbf2dc; --info: #2b5c8a; --info-wash: #e9f1f8;\n  --holds: #0b6650; --holds-wash: #e4f3ee; --open: #6a4a86; --open-wash: #f2ecf7;\n  --tone-0: #d9d5cc; --tone-1: #1f5f80; --tone-2: #d08a1f; --tone-3: #2b7a6d; --tone-4: #8a5a86; --tone-5: #7fb2cf; --tone-6: #a8563a;\n  --on-1: #fff; --on-2: #10161a; --on-3: #fff; --on-4: #fff; --on-5: #10161a; --on-6: #fff;\n  --mark: #ffe69a; --mark-ink: #1b1f24;\n  --sans-ours: -apple-system, \"Segoe UI\", \"Noto Sans SC\", \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", system-ui, sans-serif;\n  --serif-ours: \"Source Han Serif SC\", \"Noto Serif CJK SC\", \"Noto Serif SC\", \"Songti SC\", \"STSong\", Georgia, \"SimSun\", serif;\n  --sans: var(--sans-ours); --serif: var(--serif-ours);\n  --mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", Menlo, Consolas, \"Noto Sans Mono CJK SC\", monospace;\n}\n/* A Chinese font would set English quotation marks and dashes full width. */\n:root:lang(en) { --sans-ours: -apple-system, \"Segoe UI\", system-ui, \"Noto Sans\", \"Helvetica Neue\", Arial, \"PingFang SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif; --serif-ours: Georgia, \"Noto Serif\", \"Times New Roman\", \"Songti SC\", \"Noto Serif CJK SC\", serif; }\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #14171b; --sheet: #1b1f25; --ink: #e9e7e2; --soft: #b3b8bf; --faint: #959ca5; --line: #30363e; --wash: #22272e;\n    --accent: #8cc4e0; --accent-wash: #1d323e; --shadow: none;\n    --error: #ff9d88; --error-wash: #3a201b; --warning: #f0c167; --warning-wash: #352a14; --info: #93c0ea; --info-wash: #1c2b39;\n    --holds: #77d1b7; --holds-wash: #16302a; --open: #cdb2e4; --open-wash: #2d2438;\n    --tone-0: #3d444d; --tone-1: #4f94b8; --tone-2: #d99a3a; --tone-3: #55ab9b; --tone-4: #b083ac; --tone-5: #9ccbe4; --tone-6: #cc7a5c;\n    --mark: #6b5510; --mark-ink: #fff7de;\n    --on-1: #0d1013; --on-2: #0d1013; --on-3: #0d1013; --on-4: #0d1013; --on-5: #0d1013; --on-6: #0d1013;\n  }\n}\n*, *::before, *::after { box-sizing: border-box; }\nhtml { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\nbody {\n  margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.65 var(--sans);\n  font-variant-numeric: tabular-nums lining-nums; font-kerning: normal;\n  text-autospace: normal; text-spacing-trim: trim-start; line-break: strict; overflow-wrap: anywhere;\n}\nh1, h2, h3, h4, h5, p, ul, ol, dl, dd { margin: 0; padding: 0; }\nul, ol { list-style: none; }\nh1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }\nh2 { font-size: 1.75rem; letter-spacing: .01em; }\nh3 { font-size: 1rem; line-height: 1.45; font-weight: 600; }\nh3.part { font-size: 1.125rem; margin: 2rem 0 .75rem; }\nh4 { font-size: .875rem; font-weight: 600; color: var(--soft); margin: 1.75rem 0 .5rem; }\na { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em; }\na:hover { color: var(--accent); text-decoration-color: currentColor; }\nbdi { unicode-bidi: isolate; }\ncode { font-family: var(--mono); font-size: .875em; }\nsmall { font-size: .8125rem; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\n.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; border-radius: 6px; }\n.skip:focus { top: 1rem; }\n[hidden] { display: none !important; }\n\n/* Status */\n[data-tone=\"error\"], [data-tone=\"violated\"] { --tone: var(--error); --tone-wash: var(--error-wash); }\n[data-tone=\"warning\"] { --tone: var(--warning); --tone-wash: var(--warning-wash); }\n[data-tone=\"info\"], [data-tone=\"rounding\"] { --tone: var(--info); --tone-wash: var(--info-wash); }\n[data-tone=\"holds\"] { --tone: var(--holds); --tone-wash: var(--holds-wash); }\n[data-tone=\"open\"] { --tone: var(--open); --tone-wash: var(--open-wash); }\n.icon { width: 1em; height: 1em; flex: none; fill: currentColor; }\n.cut { fill: none; stroke: var(--sheet); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }\n.ring { fill: none; stroke: currentColor; stroke-width: 1.8; }\n.badge { display: inline-flex; align-items: center; gap: .35em; padding: .1em .6em .1em .45em; border-radius: 999px; background: var(--tone-wash); color: var(--tone); font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }\n.badge .cut { stroke: var(--tone-wash); }\n.mark { display: inline-flex; align-items: center; gap: .3em; color: var(--tone); font-weight: 600; font-size: .875rem; white-space: nowrap; }\n.mark-text { font-weight: 400; color: var(--soft); }\n\n/* Cover */\n.cover { background: var(--sheet); border-bottom: 1px solid var(--line); }\n.cover-inner { max-width: 82rem; margin: 0 auto; padding: clamp(2rem, 5vw, 4.5rem) clamp(1.25rem, 3vw, 2.5rem) 2rem; }\n.kicker { color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .12em; }\n.cover h1 { font-size: clamp(2rem, 4.5vw, 3.25rem); margin: .5rem 0 .75rem; letter-spacing: .01em; }\n.scope { color: var(--soft); }\n.honesty { display: flex; gap: .75rem; align-items: flex-start; margin-top: 1.5rem; padding: .875rem 1.125rem; border-radius: 8px; background: var(--tone-wash); border-left: 4px solid var(--tone); max-width: 56rem; }\n.honesty .icon { color: var(--tone); margin-top: .3em; width: 1.15em; height: 1.15em; }\n.honesty .cut { stroke: var(--tone-wash); }\n.failed { margin-top: .75rem; color: var(--error); }\n.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0; margin-top: 2.25rem; border-top: 1px solid var(--line); }\n.tile-box { display: flex; flex-direction: column; height: 100%; padding: 1.125rem 1.25rem 0 0; text-decoration: none; }\n.tile-value { font-family: var(--serif); font-size: 2.5rem; font-weight: 600; line-height: 1.1; }\n.tile-label { color: var(--soft); font-size: .9375rem; margin-top: .25rem; }\n.marks { display: flex; flex-wrap: wrap; gap: .15rem .75rem; margin-top: .375rem; }\n\n.breadcrumb { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 1.5rem; font-size: .875rem; color: var(--soft); }\n.breadcrumb a { text-decoration: none; }\n.breadcrumb a:first-child { font-weight: 600; color: var(--accent); margin-right: auto; }\n.breadcrumb a:hover { text-decoration: underline; }\n.crumb-title { display: inline-block; max-width: 16rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; margin-left: .5em; color: var(--faint); }\n.brand { font-weight: 600; font-size: 1.125rem; margin-bottom: 1.25rem; }\n.logo { display: block; max-width: 14rem; max-height: 3.5rem; object-fit: contain; object-position: left; }\n@media (prefers-color-scheme: dark) { .logo { background: #fff; padding: .5rem .75rem; border-radius: 6px; max-height: 4.25rem; } }\n.revision { font-variant-numeric: tabular-nums; }\n\n/* Layout */\n.layout { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1.25rem, 3vw, 2.5rem); display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }\n.layout.single { grid-template-columns: minmax(0, 1fr); }\n.side { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 2rem .25rem 2rem 0; scrollbar-width: thin; }\n.filters { display: grid; gap: .875rem; margin-bottom: 1.75rem; }\n.field { display: grid; gap: .3rem; border: 0; margin: 0; padding: 0; min-width: 0; font-size: .8125rem; color: var(--soft); }\n.field legend { padding: 0; margin-bottom: .3rem; }\n.field input[type=\"search\"], .field select { width: 100%; min-width: 0; font: inherit; font-size: .9375rem; color: var(--ink); background: var(--sheet); border: 1px solid color-mix(in srgb, var(--faint) 60%, transparent); border-radius: 6px; padding: .45rem .625rem; }\n.severities { display: flex; flex-wrap: wrap; gap: .375rem; }\n.severities legend { float: left; width: 100%; }\n.toggle { cursor: pointer; }\n.toggle input { position: absolute; opacity: 0; pointer-events: none; }\n.toggle-text { display: inline-flex; align-items: center; border: 1px solid var(--line); border-radius: 999px; padding: .1rem .6rem .1rem .1rem; background: var(--sheet); }\n.toggle-count { margin-left: .4rem; color: var(--soft); }\n.toggle input:not(:checked) + .toggle-text { opacity: .55; text-decoration: line-through; }\n.toggle input:focus-visible + .toggle-text { outline: 2px solid var(--accent); outline-offset: 2px; }\n.filter-state { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; min-height: 1.75rem; font-size: .8125rem; color: var(--soft); }\n.filter-state button { font: inherit; color: var(--accent); background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }\n.contents summary { font-size: .8125rem; color: var(--soft); cursor: pointer; list-style: none; margin-bottom: .5rem; }\n.contents summary::-webkit-details-marker { display: none; }\n.contents a { display: flex; justify-content: space-between; gap: .75rem; padding: .3rem .625rem; border-left: 2px solid var(--line); text-decoration: none; color: var(--soft); font-size: .9375rem; line-height: 1.45; }\n.contents a:hover { color: var(--ink); border-color: var(--faint); }\n.contents a[aria-current] { color: var(--accent); border-color: var(--accent); font-weight: 600; background: var(--accent-wash); }\n.contents .count { color: var(--faint); font-weight: 400; }\nmain { min-width: 0; padding: 2rem 0 4rem; }\n.section { padding: 1.5rem 0 2.5rem; }\n.section:not([hidden]) ~ .section { border-top: 1px solid var(--line); padding-top: 2.5rem; }\n.section-head { margin-bottom: 1.5rem; }\n.lead { color: var(--soft); margin-top: .35rem; }\n.packed, .plain-bars { color: var(--soft); font-size: .875rem; max-width: 60rem; }\n.absent { color: var(--faint); border-top: 1px solid var(--line); padding-top: 1.25rem; font-size: .9375rem; }\n.nothing, .no-match { color: var(--faint); padding: 1rem 0; }\n.page-footer { border-top: 1px solid var(--line); color: var(--faint); font-size: .875rem; text-align: center; padding: 1.5rem; }\n\n/* Cards */\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.25rem; }\n.cards.wide { grid-template-columns: minmax(0, 1fr); }\n.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.375rem; box-shadow: var(--shadow); min-width: 0; display: flex; flex-direction: column; }\n.cards.wide > .card, .finding-list > .finding, .checklist > li { content-visibility: auto; contain-intrinsic-size: auto 12rem; }\n.finding-list > .finding, .checklist > li { contain-intrinsic-size: auto 6rem; }\n.card-head { display: flex; justify-content: space-between; align-items: flex-start; gap: .75rem; margin-bottom: .875rem; }\n.card-head > div { min-width: 0; flex: 1; }\n.card-head h3 { font-size: 1.125rem; margin-top: .3rem; }\n.path { color: var(--faint); font-size: .8125rem; font-weight: 400; }\n.plan-chip { display: inline-flex; gap: .45em; align-items: baseline; color: var(--soft); font-size: .8125rem; font-weight: 400; text-decoration: none; }\n.plan-number { flex: none; display: inline-grid; place-items: center; min-width: 1.45em; height: 1.45em; padding: 0 .3em; border-radius: 4px; background: var(--accent-wash); color: var(--accent); font-size: .8125rem; font-weight: 600; line-height: 1; }\n.plan-group { margin-top: 1.75rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; }\n.plan-group:has(> noscript) { min-height: 24rem; }\n.card:has(> noscript) { min-height: 16rem; }\n.plan-group > h3 { margin-bottom: .5rem; }\n.plan-group > h3 .plan-chip { font-size: 1rem; font-weight: 600; color: var(--ink); }\n.plan-card > header { display: flex; gap: .625rem; align-items: baseline; }\n.plan-card h3 { margin: 0; font-family: var(--serif); font-size: 1.25rem; font-weight: 600; }\n.plan-card h3 a { text-decoration: none; }\n.facts { display: grid; gap: .25rem; margin: .875rem 0; font-size: .9375rem; }\n.facts div { display: flex; gap: .75rem; }\n.facts dt { color: var(--faint); flex: none; min-width: 3.5em; }\n.key-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: .875rem 1rem; padding: .875rem 0; border-top: 1px solid var(--line); margin-bottom: .5rem; }\n.key-figures li { display: grid; min-width: 0; align-content: start; }\n.key-name { color: var(--soft); font-size: .8125rem; line-height: 1.4; }\n.key-value { font-family: var(--serif); font-size: 1.375rem; font-weight: 600; line-height: 1.35; }\n.key-value .figure { white-space: normal; }\n.unset { display: block; color: var(--faint); }\n.file { font: 400 .8125rem var(--mono); color: var(--faint); margin-left: .5rem; }\n.key-value .per { font-family: var(--sans); font-weight: 400; }\n.key-more { font-size: .875rem; align-content: end !important; }\n.plan-badges { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-top: auto; padding-top: .75rem; border-top: 1px solid var(--line); }\n.plan-counts { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--soft); font-size: .875rem; margin-top: .375rem; }\n.plan-counts .place { margin-left: auto; }\n\n.one-plan .plan-cards { grid-template-columns: minmax(0, 1fr); }\n.one-plan #overview .lead, .one-plan .plan-card > header, .one-plan .plan-group > h3, .one-plan .card-head .plan-chip { display: none; }\n.one-plan .plan-group { margin-top: .75rem; }\n.one-plan .facts { margin-top: 0; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }\n\n/* Figures and places */\n.figure { white-space: nowrap; }\n.head-unit { color: var(--soft); font-size: .875em; margin-left: .1em; }\n.figure a { text-decoration-style: dotted; text-decoration-thickness: 1px; }\n.figure.is-malformed a { color: var(--error); text-decoration-style: wavy; }\n.per { color: var(--faint); margin-left: .35em; white-space: nowrap; }\n.why { font: 400 .75rem/1 var(--sans); color: var(--accent); background: var(--accent-wash); border: 0; border-radius: 4px; padding: .25em .4em; margin-left: .4rem; cursor: pointer; vertical-align: .15em; text-decoration: none !important; }\n.why:hover { background: var(--accent); color: var(--sheet); }\n.words { text-decoration: none; }\n.words:hover { text-decoration: underline; }\n.place { font-family: var(--mono); font-size: .8125rem; color: var(--faint); text-decoration: none; }\n.place.line { font-family: inherit; }\n.place:hover { text-decoration: underline; }\n.unstated, .blank { color: var(--faint); }\n.unstated { white-space: nowrap; font-size: .875rem; font-style: normal; border-bottom: 1px dashed var(--faint); }\n.computed { font-style: normal; border-bottom: 1px dotted var(--faint); cursor: help; white-space: nowrap; }\n.inferred { color: var(--faint); border: 1px dashed var(--line); border-radius: 4px; padding: 0 .4em; white-space: nowrap; }\n.total { font-family: var(--serif); font-size: 2rem; font-weight: 600; line-height: 1.2; margin-bottom: .875rem; }\n.equation { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: baseline; font-size: 1.125rem; font-weight: 600; margin-top: .25rem; }\n.equation .operator, .equation .times { color: var(--faint); font-weight: 400; }\n.part-name { color: var(--soft); font-weight: 400; font-size: .9375rem; }\n.statement { font-size: .9375rem; }\n.statements { display: grid; gap: .375rem; margin-top: .875rem; padding-top: .75rem; border-top: 1px solid var(--line); }\n.statements li { display: flex; gap: .625rem; align-items: baseline; }\n\n.figure-split { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 2.5rem; align-items: center; }\n.figure-split > .figure-words > .statements { border-top: 0; padding-top: 0; }\n.figure-split .chart-figure { margin: 0; }\n\n/* Bars */\n.bar { display: flex; gap: 2px; height: 2.125rem; margin: .25rem 0 .875rem; border-radius: 5px; overflow: hidden; background: var(--wash); -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n.segment { flex: 1 1 0; min-width: 2px; overflow: hidden; background: var(--seg); color: var(--on); display: flex; align-items: center; }\n.segment-text { padding: 0 .625rem; font-size: .8125rem; line-height: 2.125rem; height: 2.125rem; overflow: hidden; overflow-wrap: normal; white-space: nowrap; text-overflow: ellipsis; }\n.segment[data-tone=\"0\"] { color: var(--soft); background: repeating-linear-gradient(135deg, var(--tone-0) 0 5px, var(--wash) 5px 9px); }\n.segment[data-tone=\"0\"] .segment-text { background: var(--sheet); border-radius: 3px; height: auto; line-height: 1.5; margin-left: .375rem; padding: 0 .375rem; }\n.segment[data-tone=\"0\"], .swatch[data-tone=\"0\"] { --seg: var(--tone-0); }\n.segment[data-tone=\"1\"], .swatch[data-tone=\"1\"], .share-bar[data-tone=\"1\"] { --seg: var(--tone-1); --on: var(--on-1); }\n.segment[data-tone=\"2\"], .swatch[data-tone=\"2\"], .share-bar[data-tone=\"2\"] { --seg: var(--tone-2); --on: var(--on-2); }\n.segment[data-tone=\"3\"], .swatch[data-tone=\"3\"], .share-bar[data-tone=\"3\"] { --seg: var(--tone-3); --on: var(--on-3); }\n.segment[data-tone=\"4\"], .swatch[data-tone=\"4\"], .share-bar[data-tone=\"4\"] { --seg: var(--tone-4); --on: var(--on-4); }\n.segment[data-tone=\"5\"], .swatch[data-tone=\"5\"], .share-bar[data-tone=\"5\"] { --seg: var(--tone-5); --on: var(--on-5); }\n.segment[data-tone=\"6\"], .swatch[data-tone=\"6\"], .share-bar[data-tone=\"6\"] { --seg: var(--tone-6); --on: var(--on-6); }\n.swatch { display: inline-block; width: .7em; height: .7em; border-radius: 2px; background: var(--seg); margin-right: .5em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n.share-bar { display: inline-block; width: 6rem; height: .45rem; border-radius: 3px; margin-right: .75rem; background: linear-gradient(var(--seg) 0 0) left / min(var(--share), 100%) 100% no-repeat var(--wash); vertical-align: .1em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n\n/* Tables */\ntable { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }\nth, td { padding: .55rem 1rem .55rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth:last-child, td:last-child { padding-right: 0; }\nthead th { color: var(--faint); font-size: .8125rem; font-weight: 500; border-bottom-color: color-mix(in srgb, var(--faint) 55%, transparent); white-space: nowrap; }\ntbody th { font-weight: 400; }\ntfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid color-mix(in srgb, var(--faint) 55%, transparent); }\n.number { text-align: right; }\n.number + :not(.number) { padding-left: 1.25rem; }\n/* Figures line up whether or not a derivation stands behind them. */\ntd.number .figure:not(:has(.why)), td.number .computed { margin-right: 1.85rem; }\ntd.number .figure + .share, td.number .computed + .share { margin-left: -1.25rem; }\n.percent { display: inline-block; min-width: 3.25rem; }\ntd .place { white-space: nowrap; }\n.parts tr[data-depth=\"0\"] > th { font-weight: 600; }\n.parts tbody th { padding-left: calc(var(--depth, 0) * 1.5rem); }\n.parts tr:not([data-depth=\"0\"]) > th { color: var(--soft); }\n.parts tr:not([data-depth=\"0\"]) .share-bar { opacity: .55; }\ntd .path { display: block; }\n.scroll { overflow-x: auto; }\n.matrix th, .matrix td { white-space: nowrap; padding-left: 1rem; padding-right: 0; }\n.matrix th:first-child { padding-left: 0; }\n.matrix td.number .figure, .matrix td.number .computed { white-space: nowrap; margin-right: 0; }\n.matrix .share { display: block; margin: 0 !important; }\n.matrix .why { display: none; }\n.cascade-matrix { width: auto; min-width: 100%; }\n.cascade-matrix th, .cascade-matrix td { padding: .5rem 1rem; vertical-align: baseline; }\n.cascade-matrix thead th { vertical-align: bottom; white-space: normal; color: var(--ink); font-weight: 600; min-width: 8.5rem; }\n.cascade-matrix thead .path { display: block; font-weight: 400; }\n.cascade-matrix thead .badge { margin-top: .25rem; }\n.cascade-matrix th:first-child { position: sticky; left: 0; background: var(--sheet); padding-left: 0; min-width: 12rem; z-index: 1; }\n.cascade-matrix td.number .figure:not(:has(.why)), .cascade-matrix td.number .computed { margin-right: 0; }\n.cascade-matrix .why { display: none; }\n.cascade-matrix td { position: relative; }\n.cascade-matrix td .path { display: inline-block; min-width: 3.5rem; }\n.heat { position: absolute; left: 1rem; right: 1rem; bottom: 0; height: 3px; background: linear-gradient(var(--accent) 0 0) right / min(var(--share), 100%) 100% no-repeat; opacity: .55; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n.cascade-matrix tfoot td, .cascade-matrix tfoot th { border-top: 0; padding-top: .35rem; padding-bottom: .35rem; }\n.cascade-matrix tfoot tr:first-child > * { border-top: 1px solid color-mix(in srgb, var(--faint) 55%, transparent); padding-top: .6rem; }\n.cascade-row { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .5rem; }\n.cascade-row > summary { cursor: pointer; }\n.cascade-row > summary h4 { display: inline; margin: 0; }\n.share { color: var(--faint); font-weight: 400; }\n.tasks .lead-cell { min-width: 20rem; width: 60%; }\n.tasks td[data-label] { min-width: 4rem; }\n.tags { display: flex; flex-wrap: wrap; gap: .25rem .5rem; }\n.tag { color: var(--accent); font-size: .8125rem; }\n.compact th, .compact td { padding-top: .3rem; padding-bottom: .3rem; font-size: .875rem; }\n\n.sort { font: inherit; color: inherit; background: none; border: 0; padding: .15rem 0; margin: -.15rem 0; cursor: pointer; white-space: nowrap; }\n.sort::after { content: \"↕\"; display: inline-block; width: 1em; margin-left: .15em; text-align: center; opacity: .35; }\n.sort:hover { color: var(--accent); }\n[aria-sort=\"ascending\"] .sort::after { content: \"↑\"; opacity: 1; color: var(--accent); }\n[aria-sort=\"descending\"] .sort::after { content: \"↓\"; opacity: 1; color: var(--accent); }\n.number .sort { margin-right: -1.15em; }\n.count-cell[data-tone=\"error\"], .count-cell[data-tone=\"warning\"] { color: var(--tone); font-weight: 600; }\n.plans-table .plan-chip { font-size: .9375rem; color: var(--ink); }\n.plans-table .path { display: block; }\n.plans-table .lead-cell { width: 32%; }\n.owners-table .lead-cell { font-weight: 500; width: 34%; }\n.owner-plans { display: grid; gap: .15rem; }\n.terms { margin-top: .25rem; font-size: .875rem; color: var(--soft); }\n.terms summary { cursor: pointer; width: max-content; font-size: .8125rem; color: var(--faint); }\n.terms li { display: flex; flex-wrap: wrap; gap: 0 .5rem; }\n.terms b { font-weight: 500; color: var(--ink); }\n/* The columns of one kind of table stand under each other from plan to plan. */\n#targets .sortable, #tasks .tasks, #resources .sortable, #pay .sortable, #needs .sortable, #staffing .sortable, #numbers .sortable, #proofs .sortable { table-layout: fixed; }\n#targets th:nth-child(1) { width: 28%; } #targets th:nth-child(2) { width: 26%; }\n.sortable td .per { white-space: normal; }\n.sortable td .figure { white-space: normal; }\n.sortable td .figure a { white-space: nowrap; } #targets th:last-child { width: 10%; }\n#resources th:nth-child(2), #staffing th:nth-child(3) { width: 22%; } #resources th:last-child, #staffing th:last-child, #needs th:last-child, #pay th:last-child { width: 12%; }\n#pay th:nth-child(1) { width: 12%; } #pay th:nth-child(2) { width: 34%; }\n#needs th:nth-child(1) { width: 44%; }\n#proofs th:nth-child(1) { width: 7rem; } #proofs th:nth-child(2) { width: 54%; }\n#numbers th:nth-child(1), #numbers th:nth-child(2) { width: 26%; }\n#tasks .tasks th:nth-child(1) { width: 38%; } #tasks .tasks th:last-child { width: 9%; }\n\n/* Search over all pages */\n.search-all button, .more { font: inherit; font-size: .8125rem; color: var(--accent); background: none; border: 0; padding: 0; text-decoration: underline; text-underline-offset: .2em; cursor: pointer; }\n.search-all { margin-top: -.5rem; }\n[data-home] .search-all { display: none; }\n.result-list { display: grid; gap: .75rem; }\n.result-list li { border-bottom: 1px solid var(--line); padding-bottom: .75rem; }\n.result-list a { font-weight: 600; }\n.result-list p { color: var(--soft); font-size: .9375rem; }\nmark, ::highlight(found) { background: var(--mark); color: var(--mark-ink); }\nmark { border-radius: 2px; }\n\n/* Findings, checklists, trees */\n.finding { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: .875rem 0; border-bottom: 1px solid var(--line); }\n.plan-finding { grid-template-columns: 8rem minmax(0, 1fr); }\n.plan-finding .plan-badges { border: 0; padding: .1rem 0 0; margin: 0; flex-direction: column; }\n.plan-finding .message { font-weight: 500; }\n.prominent { display: grid; gap: 1rem; }\n.prominent .finding { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem; box-shadow: var(--shadow); }\n.prominent .message { font-size: 1.0625rem; font-weight: 600; line-height: 1.5; }\n.prominent .statements { border: 0; padding: 0; margin-top: .375rem; }\n.finding .statements { border: 0; padding: 0; margin-top: .25rem; }\n.sum-row td { font-weight: 600; }\n.related, .fixes { margin-top: .375rem; font-size: .9375rem; color: var(--soft); display: grid; gap: .125rem; }\n.related-fold summary { cursor: pointer; color: var(--soft); font-size: .9375rem; margin-top: .375rem; }\n.fixes b { color: var(--holds); font-weight: 600; margin-right: .35em; }\n.edit ins { text-decoration: none; background: var(--holds-wash); color: var(--holds); border-radius: 4px; padding: 0 .35em; }\n.meta { display: flex; flex-wrap: wrap; gap: .125rem .875rem; align-items: baseline; margin-top: .375rem; font-size: .8125rem; color: var(--faint); }\n.rule { color: var(--soft); }\n.checklist li { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); padding: .75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }\n.box { width: 1rem; height: 1rem; margin-top: .35em; border: 1.5px solid var(--faint); border-radius: 3px; }\n.suggestion { color: var(--soft); font-size: .9375rem; }\n.tree ul { margin-left: .5rem; padding-left: 1.125rem; border-left: 1px solid var(--line); }\n.tree li { padding: .1rem 0; break-inside: avoid; }\n.tree { columns: 16rem; column-gap: 2rem; }\n.role { border-bottom: 1px solid var(--line); padding: .5rem 0; }\n.role summary { cursor: pointer; font-weight: 600; }\n.duties { margin: .5rem 0 .5rem 1.25rem; list-style: disc; color: var(--soft); }\n\n/* Derivations */\n.derivation { width: min(32rem, calc(100vw - 2rem)); max-height: min(28rem, 80vh); overflow: auto; border: 1px solid var(--line); border-radius: 10px; padding: .25rem 1.25rem; background: var(--sheet); color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / 22%); font-size: .9375rem; }\n.derivation section { padding: .875rem 0; }\n.derivation section + section { border-top: 1px solid var(--line); }\n.derivation .statement { font-weight: 600; margin: .375rem 0; }\n.derivation li { display: flex; flex-wrap: wrap; gap: 0 .5rem; color: var(--soft); }\n.derivation li .place { margin-left: auto; }\n.derivation .category { color: var(--faint); font-size: .8125rem; }\n.cjk-gap { margin-right: .125em; }\n\n@media (max-width: 72rem) { .figure-split { grid-template-columns: minmax(0, 1fr); } }\n@media (max-width: 60rem) {\n  .layout { grid-template-columns: minmax(0, 1fr); gap: 0; }\n  .side { position: static; max-height: none; padding: 1.5rem 0 0; overflow: visible; }\n  .contents { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1rem; }\n  .contents summary { margin: 0; padding: .25rem 0; color: var(--ink); font-weight: 600; }\n  .contents summary::after { content: \" ▾\"; color: var(--faint); }\n  main { padding-top: .5rem; }\n}\n@media (max-width: 44rem) {\n  body { line-height: 1.6; }\n  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }\n  .finding, .plan-finding { grid-template-columns: minmax(0, 1fr); }\n  .plan-finding .plan-badges { flex-direction: row; }\n  .crumb-title { display: none; }\n  .card { padding: 1.125rem; }\n  .figure a, .sortable td .figure a, .computed, td .place { white-space: normal; }\n  .tasks .lead-cell { min-width: 0; }\n  .key-figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }\n  /* A row becomes a small sheet: its first words as heading, the other cells under their column's name. */\n  table:not(.matrix, .cascade-matrix), table:not(.matrix, .cascade-matrix) tbody, table:not(.matrix, .cascade-matrix) tfoot, table:not(.matrix, .cascade-matrix) tr, table:not(.matrix, .cascade-matrix) th, table:not(.matrix, .cascade-matrix) td { display: block; width: auto; }\n  table:not(.matrix, .cascade-matrix) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  table:not(.matrix, .cascade-matrix) tr { padding: .75rem 0; border-bottom: 1px solid var(--line); display: flex; flex-direction: column; gap: .125rem; }\n  table:not(.matrix, .cascade-matrix) th, table:not(.matrix, .cascade-matrix) td { border: 0; padding: 0; text-align: left; }\n  table:not(.matrix, .cascade-matrix) .lead-cell { order: -1; font-weight: 500; width: auto; }\n  table:not(.matrix, .cascade-matrix) td[data-label] { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .75rem; }\n  table:not(.matrix, .cascade-matrix) td[data-label] > * { justify-self: start; }\n  td.number .figure:not(:has(.why)), td.number .computed { margin-right: 0; }\n  .number + :not(.number) { padding-left: 0; }\n  table:not(.matrix, .cascade-matrix) td[data-label]::before { content: attr(data-label); color: var(--faint); font-size: .8125rem; font-weight: 400; }\n  table:not(.matrix, .cascade-matrix) td:empty { display: none; }\n  .parts tbody th { padding-left: calc(var(--depth, 0) * 1rem); }\n  .parts tr:not([data-depth=\"0\"]) { padding-left: 1rem; }\n  .share-bar { display: none; }\n}\n.chart-figure { margin: .25rem 0 1rem; overflow-x: auto; }\n.chart { display: block; width: 100%; max-width: 46rem; min-width: 30rem; height: auto; }\n#allocations .chart { max-width: 36rem; }\n.chart-numbers { margin-top: .5rem; font-size: .875rem; max-width: 44rem; }\n.chart-numbers summary { color: var(--soft); cursor: pointer; width: max-content; }\n\n\n@media print {\n  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --faint: #555; --line: #ccc; --shadow: none; }\n  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) \" / \" counter(pages); font: 9pt sans-serif; color: #555; } }\n  html { font-size: 10pt; }\n  .side, .skip, .why, .no-match, .derivations { display: none !important; }\n  .layout { display: block; padding: 0; max-width: none; }\n  .cover { border: 0; }\n  .cover-inner { padding: 0; max-width: none; }\n  .tiles { grid-template-columns: repeat(6, 1fr); }\n  .tile-value { font-size: 1.75rem; }\n  main { padding: 0; }\n  .section { padding: 1rem 0; }\n  .section-head, h3, h4, thead { break-after: avoid; }\n  .card, .finding, tr, .bar, .statements { break-inside: avoid; }\n  .cards.wide > .card { break-inside: auto; }\n  .plan-group, .cards.wide > .card, .finding-list > .finding, .checklist > li { content-visibility: visible; }\n  .sort::after, .terms summary { display: none; }\n  .figure-split { grid-template-columns: minmax(0, 1fr); }\n  .cover { min-height: 0; }\n  .figure-card:not(:has(.parts)), .chart-figure { break-inside: avoid; }\n  .figure-split .chart-numbers { display: none; }\n  .key-figures { grid-template-columns: 1fr 1fr; }\n  .cards { display: block; }\n  .plan-cards { display: grid; grid-template-columns: 1fr 1fr; }\n  .cards > .card { margin-bottom: 1rem; }\n  thead { display: table-header-group; }\n  tfoot { display: table-row-group; }\n  .section-head { break-inside: avoid; }\n  td.number .figure:not(:has(.why)), td.number .computed { margin-right: 0; }\n  a, .figure a { text-decoration: none; }\n  .badge, .honesty { -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n  table { font-size: .9rem; }\n  .duties { display: block; }\n  details::details-content { content-visibility: visible; block-size: auto; }\n}\n",
  "report.js": "/* global document, location, history, URLSearchParams, IntersectionObserver, NodeFilter, CSS, Highlight, matchMedia, innerHeight, addEventListener, clearTimeout, DecompressionStream, Blob, Response, atob */\n// Search, filters, sorting, place in the contents, and derivations beside their figures. The page reads well without any of it.\n(() => {\n  \"use strict\";\n  const $ = (selector, root = document) => root.querySelector(selector);\n  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));\n  const language = document.documentElement.lang;\n\n  // ---------------------------------------------------------------- what is shown\n  const fold = (text) => text.normalize(\"NFKC\").toLowerCase().replace(/\\s+/g, \"\");\n  const form = $(\"#filters\");\n  const search = $(\"#search\");\n  const choices = { plan: $(\"#plan-filter\"), owner: $(\"#owner-filter\") };\n  const boxes = all(\"input[name=severity]\");\n  const sections = all(\"main > .section\");\n  const groups = all(\"[data-group]\");\n\n  /** What can be found: an element of the page, or the text of one that is still to be taken in. */\n  const entries = all(\"[data-entry]\").map((element) => entryOf(element.dataset, element));\n\n  function entryOf({ plan = \"\", owner = \"\", severity = \"\" }, element) {\n    return { plan, owners: owner.split(\" \"), severity, element, text: undefined, isShown: true };\n  }\n\n  const textOf = (entry) => (entry.text ??= fold(entry.element.textContent));\n\n  // ---------------------------------------------------------------- a large page is taken in as it comes near\n  // Its parts are packed in blocks at the end of the page; `data-later=\"3.14\"` is the fifteenth part of the fourth block.\n  const canUnpack = typeof DecompressionStream === \"function\";\n  const holders = canUnpack ? all(\"main noscript[data-later]\").map(holderAt) : [];\n  const holderOf = new Map(holders.map((holder) => [holder.parent, holder]));\n  const isLarge = holders.length > 0;\n  const blocks = isLarge ? all(\"script.later\") : [];\n  const note = $(\"#packed\");\n  if (note && canUnpack) note.hidden = true;\n\n  function holderAt(element) {\n    const [block, part] = element.dataset.later.split(\".\").map(Number);\n    return { element, parent: element.parentElement, block, part, entries: undefined, taking: undefined };\n  }\n\n  /** The last few blocks that were unpacked: what comes near next is mostly in one of them. */\n  const unpacked = new Map();\n  const mostUnpacked = 4;\n\n  async function unpack(block) {\n    const bytes = Uint8Array.from(atob(blocks[block].textContent), (letter) => letter.charCodeAt(0));\n    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(\"deflate\"));\n    return JSON.parse(await new Response(stream).text());\n  }\n\n  async function markupOf({ block, part }) {\n    if (!unpacked.has(block)) {\n      unpacked.set(block, unpack(block));\n      if (unpacked.size > mostUnpacked) unpacked.delete(unpacked.keys().next().value);\n    }\n    return (await unpacked.get(block))[part];\n  }\n\n  const plain = { \"&amp;\": \"&\", \"&lt;\": \"<\", \"&gt;\": \">\", \"&quot;\": '\"', \"&#x27;\": \"'\", \"&#x60;\": \"`\", \"&#x3D;\": \"=\" };\n  const wordsIn = (markup) =>\n    fold(markup.replace(/<[^>]*>/g, \"\").replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (name) => plain[name]));\n\n  /** Reads the entries out of a piece of markup that has not been taken in; a card is one entry with all that is in it. */\n  function readHolder(holder, markup, byElement) {\n    const own = byElement.get(holder.parent);\n    holder.entries = [];\n    if (own) {\n      own.text = textOf(own) + wordsIn(markup);\n      return;\n    }\n    const pieces = markup.split(/data-entry data-plan=\"([^\"]*)\" data-owner=\"([^\"]*)\"(?: data-severity=\"([^\"]*)\")?[^>]*>/);\n    for (let at = 1; at < pieces.length; at += 4) {\n      const [plan, owner, severity, rest] = pieces.slice(at, at + 4);\n      const entry = entryOf({ plan, owner, severity }, undefined);\n      entry.text = wordsIn(rest.replace(/<[^>]*$/, \"\"));\n      holder.entries.push(entry);\n    }\n  }\n\n  /** Reads all of them, a little at a time, so that typing is never held up. */\n  let reading;\n  function readAll() {\n    reading ??= (async () => {\n      const byElement = new Map(entries.map((entry) => [entry.element, entry]));\n      let start = performance.now();\n      for (const holder of holders) {\n        if (holder.entries !== undefined) continue;\n        const markup = await markupOf(holder);\n        if (holder.entries === undefined) readHolder(holder, markup, byElement);\n        if (performance.now() - start < 12) continue;\n        await new Promise((resolve) => setTimeout(resolve));\n        start = performance.now();\n      }\n      for (const holder of holders) entries.push(...holder.entries);\n    })();\n    return reading;\n  }\n\n  const takeIn = (holder) => (holder.taking ??= takeInNow(holder));\n\n  async function takeInNow(holder) {\n    const { element, parent } = holder;\n    near.unobserve(parent);\n    const markup = await markupOf(holder);\n    element.insertAdjacentHTML(\"afterend\", markup);\n    element.remove();\n    const elements = all(\"[data-entry]\", parent);\n    if (holder.entries) {\n      for (const [index, entry] of holder.entries.entries()) {\n        entry.element = elements[index];\n        if (entry.element && !entry.isShown) entry.element.hidden = true;\n      }\n    } else {\n      holder.entries = elements.map((each) => entryOf(each.dataset, each));\n    }\n    observeTables(parent);\n    highlightSoon();\n  }\n\n  /** Which block an id stands in, once somebody asks. */\n  let blockOf;\n  async function readIds() {\n    const lists = await unpack(blocks.length - 1);\n    return new Map(lists.flatMap((ids, block) => ids.map((id) => [id, block])));\n  }\n\n  /** An element by its id, taken in where it still has to be. */\n  async function find(id) {\n    const found = document.getElementById(id);\n    if (found || !isLarge) return found;\n    const block = (await (blockOf ??= readIds())).get(id);\n    for (const holder of holders)\n      if (holder.block === block && (await markupOf(holder)).includes(` id=\"${id}\"`)) await takeIn(holder);\n    return document.getElementById(id);\n  }\n\n  const chosen = () => ({\n    words: search.value.split(/\\s+/).map(fold).filter(Boolean),\n    plan: choices.plan?.value ?? \"\",\n    owner: choices.owner?.value ?? \"\",\n    severities: boxes.filter((box) => box.checked).map((box) => box.value),\n  });\n\n  function matches(entry, { words, plan, owner, severities }) {\n    return (\n      (plan === \"\" || entry.plan === plan) &&\n      (owner === \"\" || entry.owners.includes(owner)) &&\n      (entry.severity === \"\" || severities.includes(entry.severity)) &&\n      words.every((word) => textOf(entry).includes(word))\n    );\n  }\n\n  async function filter() {\n    const choice = chosen();\n    const isFiltered =\n      choice.words.length > 0 || choice.plan !== \"\" || choice.owner !== \"\" || choice.severities.length < boxes.length;\n    if (isFiltered && isLarge) await readAll();\n    let shown = 0;\n    for (const entry of entries) {\n      const isShown = !isFiltered || matches(entry, choice);\n      if (isShown !== entry.isShown && entry.element) entry.element.hidden = !isShown;\n      entry.isShown = isShown;\n      if (isShown) shown += 1;\n    }\n    for (const group of groups) {\n      const isEmpty = isFiltered && !hasShown(group);\n      if (group.hidden !== isEmpty) group.hidden = isEmpty;\n    }\n    for (const section of sections) {\n      const note = $(\".no-match\", section);\n      if (note) note.hidden = !isFiltered || !$(\"[data-entry], noscript\", section) || hasShownIn(section);\n    }\n    const state = $(\"#shown\");\n    const words = isFiltered\n      ? state.dataset.pattern.replace(\"{shown}\", String(shown)).replace(\"{all}\", String(entries.length))\n      : \"\";\n    if (state.textContent !== words) state.textContent = words;\n    $(\"#reset\").hidden = !isFiltered;\n    highlight(choice.words);\n  }\n\n  const visible = \"[data-entry]:not([hidden])\";\n  const hasShown = (group) => holderOf.get(group)?.entries?.some(({ isShown }) => isShown) ?? Boolean($(visible, group));\n  const hasShownIn = (section) =>\n    Boolean($(`:scope > :not([data-group]) ${visible}, :scope > ${visible}`, section)) ||\n    all(\"[data-group]\", section).some((group) => !group.hidden);\n\n  // ---------------------------------------------------------------- found words are marked\n  const canHighlight = typeof Highlight === \"function\" && Boolean(CSS.highlights);\n  const mostMarks = 2000;\n\n  /** Marks found words without touching the page's text. Words that markup parts are found but not marked. */\n  function highlight(words) {\n    if (!canHighlight) return;\n    CSS.highlights.delete(\"found\");\n    if (words.length === 0) return;\n    const ranges = [];\n    for (const { element, isShown } of entries) {\n      if (!element || !isShown || ranges.length > mostMarks) continue;\n      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);\n      while (walker.nextNode()) markIn(walker.currentNode, words, ranges);\n    }\n    CSS.highlights.set(\"found\", new Highlight(...ranges));\n  }\n\n  let marking;\n  function highlightSoon() {\n    if (search.value.trim() === \"\") return;\n    clearTimeout(marking);\n    marking = setTimeout(() => highlight(chosen().words), 100);\n  }\n\n  function markIn(node, words, ranges) {\n    const text = node.data.toLowerCase();\n    if (text.length !== node.data.length) return;\n    for (const word of words)\n      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {\n        const range = document.createRange();\n        range.setStart(node, at);\n        range.setEnd(node, at + word.length);\n        ranges.push(range);\n      }\n  }\n\n  // ---------------------------------------------------------------- the choice is part of the address\n  /** `#q=签单&owner=张三&severity=error`, so that a link, a bookmark or a reload shows the same. */\n  function writeAddress() {\n    const state = new URLSearchParams();\n    if (search.value.trim() !== \"\") state.set(\"q\", search.value.trim());\n    for (const [name, select] of Object.entries(choices))\n      if (select?.value) state.set(name, name === \"plan\" ? select.value.slice(5) : select.selectedOptions[0].text);\n    const severities = boxes.filter((box) => box.checked).map((box) => box.value);\n    if (severities.length < boxes.length) state.set(\"severity\", severities.join(\",\"));\n    const hash = state.size > 0 ? `#${state}` : location.pathname + location.search;\n    if (isChoice(location.hash) || state.size > 0) history.replaceState(null, \"\", hash);\n  }\n\n  const isChoice = (hash) => /^#(?:q|plan|owner|severity|at)=/.test(hash);\n\n  async function readAddress() {\n    if (!isChoice(location.hash)) {\n      const id = decodeURIComponent(location.hash.slice(1));\n      if (isLarge && id !== \"\" && !document.getElementById(id)) (await find(id))?.scrollIntoView();\n      return;\n    }\n    const state = new URLSearchParams(location.hash.slice(1));\n    search.value = state.get(\"q\") ?? \"\";\n    if (choices.plan) choices.plan.value = state.has(\"plan\") ? `plan-${state.get(\"plan\")}` : \"\";\n    if (choices.owner) {\n      const option = Array.from(choices.owner.options).find(({ text }) => text === state.get(\"owner\"));\n      choices.owner.value = option?.value ?? \"\";\n    }\n    const severities = state.get(\"severity\")?.split(\",\");\n    for (const box of boxes) box.checked = severities?.includes(box.value) ?? true;\n    await filter();\n    const at = state.get(\"at\");\n    const first = at ? await find(at) : undefined;\n    (first ?? $(\"[data-entry]:not([hidden])\"))?.scrollIntoView();\n  }\n\n  let pending;\n  function filterSoon() {\n    clearTimeout(pending);\n    pending = setTimeout(() => {\n      writeAddress();\n      filter();\n    }, isLarge ? 200 : 60);\n  }\n\n  // ---------------------------------------------------------------- tables can be sorted\n  const collator = new Intl.Collator(language === \"zh-CN\" ? \"zh-Hans-CN-u-co-pinyin\" : language, { numeric: true });\n\n  /** Heads become buttons when their table comes near: a page may hold thousands of tables. */\n  const near = new IntersectionObserver(\n    (changes) => {\n      for (const { target, isIntersecting } of changes) {\n        if (!isIntersecting) continue;\n        near.unobserve(target);\n        if (target.tagName === \"TABLE\") prepareTable(target);\n        else takeIn(holderOf.get(target));\n      }\n    },\n    { rootMargin: \"1000px\" },\n  );\n  const observeTables = (root) => {\n    for (const table of all(\"table\", root)) near.observe(table);\n  };\n  observeTables(document);\n  for (const { parent } of holders) near.observe(parent);\n\n  function prepareTable(table) {\n    if (table.matches(\".sortable\") && table.tBodies[0]?.rows.length > 1) makeSortable(table);\n    addRoles(table);\n  }\n\n  /** On a narrow screen rows are laid out as sheets, and some browsers would no longer call them a table. */\n  function addRoles(table) {\n    const heads = { col: \"columnheader\", row: \"rowheader\" };\n    table.setAttribute(\"role\", \"table\");\n    for (const part of table.children) if (part.tagName !== \"CAPTION\") part.setAttribute(\"role\", \"rowgroup\");\n    for (const row of table.rows) {\n      row.setAttribute(\"role\", \"row\");\n      for (const cell of row.cells) cell.setAttribute(\"role\", heads[cell.getAttribute(\"scope\")] ?? \"cell\");\n    }\n  }\n\n  function makeSortable(table) {\n    for (const [column, head] of Array.from(table.tHead.rows[0].cells).entries()) {\n      const button = document.createElement(\"button\");\n      button.type = \"button\";\n      button.className = \"sort\";\n      button.append(...head.childNodes);\n      head.append(button);\n      button.addEventListener(\"click\", () => sortBy(table, column, head));\n    }\n  }\n\n  /** Up, down, and back to the order of the plans. */\n  function sortBy(table, column, head) {\n    const order = { ascending: \"descending\", descending: undefined }[head.getAttribute(\"aria-sort\")] ??\n      (head.hasAttribute(\"aria-sort\") ? undefined : \"ascending\");\n    for (const each of table.tHead.rows[0].cells) each.removeAttribute(\"aria-sort\");\n    const body = table.tBodies[0];\n    const rows = (table.rowsAsWritten ??= Array.from(body.rows));\n    if (order === undefined) return body.append(...rows);\n    head.setAttribute(\"aria-sort\", order);\n    const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row.cells[column]) }));\n    const sign = order === \"ascending\" ? 1 : -1;\n    keyed.sort((a, b) => compareKeys(a.key, b.key, sign) || a.index - b.index);\n    body.append(...keyed.map(({ row }) => row));\n  }\n\n  function keyOf(cell) {\n    const given = cell.dataset.sort ?? $(\"[data-sort]\", cell)?.dataset.sort;\n    if (given !== undefined) return given;\n    return $(\".unstated\", cell) ? \"\" : cell.textContent.trim();\n  }\n\n  /** What is not stated stands last, whichever way. */\n  function compareKeys(a, b, sign) {\n    if (a === \"\" || b === \"\") return (a === \"\") - (b === \"\");\n    return sign * (isDecimal(a) && isDecimal(b) ? compareDecimals(a, b) : collator.compare(a, b));\n  }\n\n  const isDecimal = (text) => /^-?\\d+(?:\\.\\d+)?%?$/.test(text);\n\n  /** Exact, however many digits: figures are not turned into floating numbers here either. */\n  function compareDecimals(a, b) {\n    const isNegative = a.startsWith(\"-\");\n    if (isNegative !== b.startsWith(\"-\")) return isNegative ? -1 : 1;\n    const [one, other] = isNegative ? [b, a] : [a, b];\n    const [wholeA, restA = \"\"] = one.replace(/[-%]/g, \"\").split(\".\");\n    const [wholeB, restB = \"\"] = other.replace(/[-%]/g, \"\").split(\".\");\n    const width = Math.max(wholeA.length, wholeB.length);\n    const [left, right] = [wholeA.padStart(width, \"0\") + restA, wholeB.padStart(width, \"0\") + restB];\n    const length = Math.max(left.length, right.length);\n    const [x, y] = [left.padEnd(length, \"0\"), right.padEnd(length, \"0\")];\n    return x < y ? -1 : x > y ? 1 : 0;\n  }\n\n  if (form) {\n    form.hidden = false;\n    form.addEventListener(\"submit\", (event) => event.preventDefault());\n    form.addEventListener(\"input\", filterSoon);\n    form.addEventListener(\"reset\", filterSoon);\n    addEventListener(\"hashchange\", readAddress);\n    readAddress();\n    document.addEventListener(\"keydown\", (event) => {\n      const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);\n      if (event.key !== \"/\" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;\n      event.preventDefault();\n      search.focus();\n      search.select();\n    });\n  }\n\n  // ---------------------------------------------------------------- a derivation beside its figure\n  const derivation = $(\"#derivation\");\n  document.addEventListener(\"click\", async (event) => {\n    const opener = event.target.closest?.(\"a.why\");\n    if (!opener || !derivation?.showPopover) return;\n    const ids = opener.dataset.proofs.split(\" \").map((id) => `proof-${id}`);\n    // On a large page all of them are somewhere; else they may stand on another page, where the link leads.\n    if (!isLarge && !ids.every((id) => document.getElementById(id))) return;\n    event.preventDefault();\n    const rows = await Promise.all(ids.map(find));\n    derivation.replaceChildren(...rows.map(copyProof));\n    derivation.showPopover();\n    placeBeside(opener);\n    derivation.focus({ preventScroll: true });\n    derivation.addEventListener(\"toggle\", () => opener.focus({ preventScroll: true }), { once: true, capture: true });\n  });\n\n  function copyProof(row) {\n    const section = document.createElement(\"section\");\n    const [verdict, statement, kind, certainty] = row.cells;\n    const line = document.createElement(\"p\");\n    const words = document.createElement(\"span\");\n    words.className = \"category\";\n    words.textContent = `${kind.textContent} · ${certainty.textContent}`;\n    line.append(...verdict.cloneNode(true).childNodes, \" \", words);\n    const terms = $(\"ul\", statement).cloneNode(true);\n    section.append(line, $(\".statement\", statement).cloneNode(true), terms);\n    return section;\n  }\n\n  function placeBeside(opener) {\n    const at = opener.getBoundingClientRect();\n    const { offsetWidth: width, offsetHeight: height } = derivation;\n    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));\n    const below = at.bottom + 8;\n    const top = below + height > innerHeight - 16 ? Math.max(16, at.top - height - 8) : below;\n    Object.assign(derivation.style, { position: \"fixed\", inset: \"auto\", margin: \"0\", left: `${left}px`, top: `${top}px` });\n  }\n\n  // ---------------------------------------------------------------- where the reader is\n  const links = new Map(all(\".contents a\").map((link) => [link.getAttribute(\"href\").slice(1), link]));\n  const inView = new Set();\n  const spy = new IntersectionObserver(\n    (changes) => {\n      for (const { target, isIntersecting } of changes) inView[isIntersecting ? \"add\" : \"delete\"](target);\n      const current = sections.find((section) => inView.has(section));\n      for (const [id, link] of links) {\n        if (current && id === current.id) link.setAttribute(\"aria-current\", \"true\");\n        else link.removeAttribute(\"aria-current\");\n      }\n    },\n    { rootMargin: \"-15% 0px -70% 0px\" },\n  );\n  for (const section of sections) spy.observe(section);\n\n  const contents = $(\".contents details\");\n  const narrow = matchMedia(\"(max-width: 60rem)\");\n  const foldContents = () => {\n    if (contents) contents.open = !narrow.matches;\n  };\n  foldContents();\n  narrow.addEventListener(\"change\", foldContents);\n\n  // ---------------------------------------------------------------- what is folded on screen is read on paper\n  let folded = [];\n  addEventListener(\"beforeprint\", () => {\n    // Unpacking takes longer than a browser waits before it prints: what is missing is said.\n    if (note && holders.some(({ element }) => element.isConnected)) note.hidden = false;\n    folded = all(\"details:not([open]):not(.terms)\");\n    for (const details of folded) details.open = true;\n  });\n  addEventListener(\"afterprint\", () => {\n    for (const details of folded) details.open = false;\n    if (note) note.hidden = true;\n  });\n\n  // ---------------------------------------------------------------- space between Chinese and Latin\n  // Browsers without `text-autospace` get it from a margin, where the page is small enough to be walked through.\n  if (!CSS.supports(\"text-autospace\", \"normal\") && !isLarge) {\n    const seam = /([\\u2e80-\\u9fff\\uf900-\\ufaff](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[\\u2e80-\\u9fff\\uf900-\\ufaff]))/;\n    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\n    const texts = [];\n    while (walker.nextNode())\n      if (!/^(?:SCRIPT|STYLE|OPTION)$/.test(walker.currentNode.parentNode.tagName) && seam.test(walker.currentNode.data))\n        texts.push(walker.currentNode);\n    for (const text of texts) {\n      const pieces = text.data.split(seam).map((piece, index) => {\n        if (index % 2 === 0) return document.createTextNode(piece);\n        const span = document.createElement(\"span\");\n        span.className = \"cjk-gap\";\n        span.textContent = piece;\n        return span;\n      });\n      text.replaceWith(...pieces);\n    }\n  }\n})();\n",
  "search.js": "/* global document, location, URLSearchParams, addEventListener, clearTimeout */\n// Search over all pages of a site. The index is a script of its own, loaded when somebody searches: a page that was\n// opened from a disk may load scripts, and nothing else.\n(() => {\n  \"use strict\";\n  const { search: address } = document.body.dataset;\n  const panel = document.getElementById(\"results\");\n  const input = document.getElementById(\"search\");\n  if (!address || !panel || !input) return;\n  const list = document.getElementById(\"result-list\");\n  const state = document.getElementById(\"results-state\");\n  const button = document.getElementById(\"search-all\");\n  const isHome = document.body.dataset.home === \"true\";\n  const folder = address.replace(/[^/]*$/, \"\");\n  const pageful = 100;\n  const fold = (text) => text.normalize(\"NFKC\").toLowerCase().replace(/\\s+/g, \"\");\n\n  let loading;\n  function load() {\n    loading ??= new Promise((resolve) => {\n      const script = document.createElement(\"script\");\n      script.src = address;\n      script.addEventListener(\"load\", () => resolve(globalThis.planIndex));\n      script.addEventListener(\"error\", () => resolve({ sections: [], pages: [] }));\n      document.head.append(script);\n    });\n    return loading;\n  }\n\n  /** A plan's own title counts before what it says. */\n  function find({ sections, pages }, words) {\n    const hits = [];\n    let plans = 0;\n    for (const page of pages) {\n      const before = hits.length;\n      const [slug, title, ...texts] = page;\n      page.folded ??= texts.map((text) => fold(String(text)));\n      if (words.every((word) => fold(title).includes(word))) hits.push({ slug, title, section: -1, text: \"\" });\n      let section = 0;\n      for (const [index, text] of texts.entries()) {\n        if (typeof text === \"number\") section = text;\n        else if (words.every((word) => page.folded[index].includes(word))) hits.push({ slug, title, section, text });\n      }\n      if (hits.length > before) plans += 1;\n    }\n    return { hits, plans, sections };\n  }\n\n  async function search() {\n    const words = input.value.split(/\\s+/).map(fold).filter(Boolean);\n    panel.hidden = words.length === 0;\n    if (panel.hidden) return;\n    state.textContent = panel.dataset.loading;\n    const { hits, plans, sections } = find(await load(), words);\n    state.textContent =\n      hits.length === 0\n        ? panel.dataset.none\n        : panel.dataset.found.replace(\"{hits}\", String(hits.length)).replace(\"{plans}\", String(plans));\n    list.replaceChildren();\n    show(hits, sections, 0);\n  }\n\n  function show(hits, sections, from) {\n    list.append(...hits.slice(from, from + pageful).map((hit) => showHit(hit, sections)));\n    if (from + pageful >= hits.length) return;\n    const item = document.createElement(\"li\");\n    const more = document.createElement(\"button\");\n    more.type = \"button\";\n    more.className = \"more\";\n    more.textContent = `${panel.dataset.more} (${hits.length - from - pageful})`;\n    more.addEventListener(\"click\", () => {\n      item.remove();\n      show(hits, sections, from + pageful);\n    });\n    item.append(more);\n    list.append(item);\n  }\n\n  function showHit({ slug, title, section, text }, sections) {\n    const [id, name] = sections[section] ?? [\"\", \"\"];\n    const item = document.createElement(\"li\");\n    const link = document.createElement(\"a\");\n    const choice = new URLSearchParams(text === \"\" ? {} : { q: input.value.trim(), at: id });\n    link.href = `${folder}${encodeURIComponent(slug)}.html${choice.size > 0 ? `#${choice}` : \"\"}`;\n    link.append(bdi(title));\n    item.append(link);\n    if (text !== \"\") {\n      const where = document.createElement(\"span\");\n      where.className = \"category\";\n      where.textContent = name;\n      const words = document.createElement(\"p\");\n      words.append(...marked(text));\n      item.append(\" \", where, words);\n    }\n    return item;\n  }\n\n  function bdi(text) {\n    const element = document.createElement(\"bdi\");\n    element.textContent = text;\n    return element;\n  }\n\n  /** The words searched for, as marks in a text. */\n  function marked(text) {\n    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);\n    const low = text.toLowerCase();\n    const pieces = [];\n    let at = 0;\n    while (low.length === text.length && at < text.length) {\n      const next = words.map((word) => [low.indexOf(word, at), word.length]).filter(([index]) => index >= 0);\n      if (next.length === 0) break;\n      const [start, length] = next.reduce((first, each) => (each[0] < first[0] ? each : first));\n      const mark = document.createElement(\"mark\");\n      mark.textContent = text.slice(start, start + length);\n      pieces.push(text.slice(at, start), mark);\n      at = start + length;\n    }\n    return [...pieces, text.slice(at)];\n  }\n\n  let pending;\n  const searchSoon = () => {\n    clearTimeout(pending);\n    pending = setTimeout(search, 120);\n  };\n  if (isHome) {\n    input.addEventListener(\"input\", searchSoon);\n    input.addEventListener(\"focus\", load, { once: true });\n    document.getElementById(\"filters\").addEventListener(\"reset\", searchSoon);\n    const asked = new URLSearchParams(location.hash.slice(1)).get(\"q\");\n    if (asked) searchSoon();\n  } else {\n    button?.addEventListener(\"click\", () => {\n      search();\n      panel.scrollIntoView();\n    });\n    addEventListener(\"hashchange\", () => (panel.hidden = true));\n  }\n})();\n",
  "live.js": "/* global EventSource, location, sessionStorage, addEventListener, scrollTo, scrollY */\n// In a preview: loads the page again when its plans have changed, and goes back to where the reader was.\n(() => {\n  \"use strict\";\n  const key = `plan-scroll ${location.pathname}`;\n  const at = sessionStorage.getItem(key);\n  if (at !== null) addEventListener(\"load\", () => scrollTo({ top: Number(at), behavior: \"instant\" }));\n  sessionStorage.removeItem(key);\n  const events = new EventSource(\"/-/events\");\n  let version;\n  events.addEventListener(\"version\", ({ data }) => {\n    version ??= data;\n    if (data === version) return;\n    sessionStorage.setItem(key, String(scrollY));\n    location.reload();\n  });\n})();\n",
};
